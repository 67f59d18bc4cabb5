package dev.arbiter.processor;

import com.google.auto.service.AutoService;
import dev.arbiter.processor.read.declaration.CarriedAnnotation;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims what else the annotations of a record's components are read for: those of the user's that
 * carry Arbiter's, and {@code Nullable}. Else javac warns under {@code -Xlint:processing} that
 * nobody processes them. A processor claims all that it is shown or nothing, so that this one has
 * to be another than the one that generates code, and claims nothing where others may follow.
 */
@AutoService(Processor.class)
public final class CarrierProcessor extends AbstractProcessor {

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return annotations.stream().allMatch(CarrierProcessor::isReadByArbiter);
  }

  private static boolean isReadByArbiter(TypeElement annotation) {
    String name = annotation.getQualifiedName().toString();
    return annotation.getSimpleName().contentEquals("Nullable")
        || name.startsWith("java.lang.")
        || CarriedAnnotation.isCarrier(annotation);
  }
}
