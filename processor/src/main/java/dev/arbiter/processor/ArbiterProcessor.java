package dev.arbiter.processor;

import com.google.auto.service.AutoService;
import dev.arbiter.processor.generate.SourceFiles;
import dev.arbiter.processor.generate.SourceFiles.SourceFile;
import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.read.ElementOrigin;
import dev.arbiter.processor.read.RecordReader;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Messager;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Generates {@code NewX} and {@code XDao} for every record {@code X} that carries {@code @Table}.
 *
 * <p>A record whose components' types are not all known yet, because another processor generates
 * them, waits for the next round; only its name is kept, for elements do not outlive a round in
 * every compiler.
 */
@AutoService(Processor.class)
public final class ArbiterProcessor extends AbstractProcessor {

  private static final String TABLE = "dev.arbiter.Table";

  /** Ours, and those that our generated classes carry: javac warns of what nobody claims. */
  private static final Set<String> CLAIMED =
      Set.of(
          "dev.arbiter.*",
          "org.jspecify.annotations.NullMarked",
          "javax.annotation.processing.Generated");

  private final Set<String> waiting = new LinkedHashSet<>();

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return CLAIMED;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<String> names = new LinkedHashSet<>(waiting);
    waiting.clear();
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(TABLE)) {
        round.getElementsAnnotatedWith(annotation).forEach(it -> names.add(it.toString()));
      }
    }
    if (!round.processingOver()) {
      names.forEach(this::process);
    }
    return true;
  }

  private void process(String name) {
    TypeElement record = elements().getTypeElement(name);
    if (record == null || hasUnknownType(record)) {
      waiting.add(name);
      return;
    }
    RecordReader.Result result = RecordReader.read(elements(), record);
    result.problems().forEach(this::print);
    if (result.table() != null) {
      write(result.table(), record);
    }
  }

  private static boolean hasUnknownType(TypeElement record) {
    return record.getRecordComponents().stream()
        .map(RecordComponentElement::asType)
        .anyMatch(it -> it.getKind() == TypeKind.ERROR);
  }

  private void write(Table table, TypeElement record) {
    SourceFiles files = new SourceFiles(generatedAnnotation(record));
    for (SourceFile file : files.of(table)) {
      try (Writer writer =
          processingEnv.getFiler().createSourceFile(file.qualifiedName(), record).openWriter()) {
        writer.write(file.text());
      } catch (IOException e) {
        messager()
            .printMessage(
                Diagnostic.Kind.ERROR,
                "[CannotWrite] \"%s\" could not be written: %s"
                    .formatted(file.qualifiedName(), e.getMessage()),
                record);
      }
    }
  }

  /** The annotation is out of sight of a module that does not require {@code java.compiler}. */
  private @Nullable String generatedAnnotation(TypeElement record) {
    String name = "javax.annotation.processing.Generated";
    boolean visible = elements().getTypeElement(elements().getModuleOf(record), name) != null;
    return visible ? name : null;
  }

  private void print(Problem problem) {
    ElementOrigin origin = (ElementOrigin) problem.origin();
    messager()
        .printMessage(
            Diagnostic.Kind.ERROR,
            problem.message(),
            origin.element(),
            origin.annotation(),
            origin.value());
  }

  private Messager messager() {
    return processingEnv.getMessager();
  }

  private Elements elements() {
    return processingEnv.getElementUtils();
  }
}
