package dev.arbiter.processor.compile;

import dev.arbiter.processor.ArbiterProcessor;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Arbiter's processor in an environment that is not quite the compiler's. */
public final class WrappedProcessor extends AbstractProcessor {

  private final Processor arbiter = new ArbiterProcessor();
  private final UnaryOperator<ProcessingEnvironment> wrap;

  public WrappedProcessor(UnaryOperator<ProcessingEnvironment> wrap) {
    this.wrap = wrap;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    arbiter.init(wrap.apply(environment));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return arbiter.process(annotations, round);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return arbiter.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return arbiter.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return arbiter.getSupportedSourceVersion();
  }
}
