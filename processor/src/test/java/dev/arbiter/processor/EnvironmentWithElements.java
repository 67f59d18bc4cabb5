package dev.arbiter.processor;

import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** An environment whose elements are somebody else's. */
record EnvironmentWithElements(ProcessingEnvironment environment, Elements elements)
    implements ProcessingEnvironment {

  @Override
  public Elements getElementUtils() {
    return elements;
  }

  @Override
  public Filer getFiler() {
    return environment.getFiler();
  }

  @Override
  public Map<String, String> getOptions() {
    return environment.getOptions();
  }

  @Override
  public Messager getMessager() {
    return environment.getMessager();
  }

  @Override
  public Types getTypeUtils() {
    return environment.getTypeUtils();
  }

  @Override
  public SourceVersion getSourceVersion() {
    return environment.getSourceVersion();
  }

  @Override
  public Locale getLocale() {
    return environment.getLocale();
  }
}
