package dev.arbiter.processor;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** An environment that counts the originating elements of each file, as build tools do. */
record RecordingEnvironment(ProcessingEnvironment environment, Map<String, Integer> origins)
    implements ProcessingEnvironment, Filer {

  @Override
  public Filer getFiler() {
    return this;
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... elements)
      throws IOException {
    origins.put(name.toString(), elements.length);
    return environment.getFiler().createSourceFile(name, elements);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... elements) {
    throw new UnsupportedOperationException(name.toString());
  }

  @Override
  public FileObject createResource(
      JavaFileManager.Location location,
      CharSequence moduleAndPackage,
      CharSequence name,
      Element... elements)
      throws IOException {
    origins.put(name.toString(), elements.length);
    return environment.getFiler().createResource(location, moduleAndPackage, name, elements);
  }

  @Override
  public FileObject getResource(
      JavaFileManager.Location location, CharSequence moduleAndPackage, CharSequence name)
      throws IOException {
    return environment.getFiler().getResource(location, moduleAndPackage, name);
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
  public Elements getElementUtils() {
    return environment.getElementUtils();
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
