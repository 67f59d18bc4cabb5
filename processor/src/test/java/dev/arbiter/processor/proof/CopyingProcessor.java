package dev.arbiter.processor.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Writes the files of tables that were generated before, and does nothing else: what javac asks of
 * any processor that writes as many. {@code -Asources} and {@code -Aclasses} are the folders in
 * which they are.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions({"sources", "classes"})
public final class CopyingProcessor extends AbstractProcessor {

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Element element : round.getRootElements()) {
      String name = element.toString();
      if (exists("classes", resource(name))) {
        copy(element, name);
      }
    }
    return false;
  }

  private void copy(Element element, String name) {
    int dot = name.lastIndexOf('.') + 1;
    try {
      source(element, name.substring(0, dot) + "New" + name.substring(dot));
      source(element, name + "Dao");
      source(element, name + "DaoSql");
      byte[] sql = Files.readAllBytes(path("classes", resource(name)));
      try (OutputStream out =
          filer()
              .createResource(StandardLocation.CLASS_OUTPUT, "", resource(name), element)
              .openOutputStream()) {
        out.write(sql);
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private void source(Element element, String name) throws IOException {
    String text = Files.readString(path("sources", name.replace('.', '/') + ".java"));
    try (Writer out = filer().createSourceFile(name, element).openWriter()) {
      out.write(text);
    }
  }

  private static String resource(String name) {
    return "META-INF/arbiter/" + name + ".sql";
  }

  private boolean exists(String folder, String file) {
    return Files.exists(path(folder, file));
  }

  private Path path(String folder, String file) {
    return Path.of(Objects.requireNonNull(processingEnv.getOptions().get(folder)), file);
  }

  private Filer filer() {
    return processingEnv.getFiler();
  }
}
