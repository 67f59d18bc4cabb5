package dev.arbiter.importer.source;

import dev.arbiter.importer.source.JavaFile.AnnotationFile;
import dev.arbiter.importer.source.JavaFile.EnumFile;
import dev.arbiter.importer.source.JavaFile.RecordFile;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints the files of a package. */
public final class FilePrinter {

  private final String packageName;
  private final Set<String> names;

  /**
   * For one package.
   *
   * @param names the simple names of all types that it will have
   */
  public FilePrinter(String packageName, Set<String> names) {
    this.packageName = packageName;
    this.names = Set.copyOf(names);
  }

  /** The text of the file, without its first line. */
  public String print(JavaFile file) {
    Imports imports = new Imports(packageName, names);
    String type = type(file, imports);
    String header = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
    String imported =
        imports.imported().stream().map("import %s;\n"::formatted).collect(Collectors.joining());
    return header + imported + (imported.isEmpty() ? "" : "\n") + type;
  }

  private static String type(JavaFile file, Imports imports) {
    if (file instanceof RecordFile it) {
      return new RecordPrinter(imports).print(it);
    }
    return file instanceof EnumFile it
        ? enumeration(it, imports)
        : annotation((AnnotationFile) file, imports);
  }

  private static String enumeration(EnumFile file, Imports imports) {
    AnnotationPrinter annotations = new AnnotationPrinter(imports);
    String constants =
        file.constants().stream()
            .map(
                it ->
                    it.annotations().stream()
                            .map(label -> "  " + annotations.inLine(label) + "\n")
                            .collect(Collectors.joining())
                        + "  "
                        + it.name())
            .collect(Collectors.joining(",\n"));
    return javadoc(file.documentation())
        + lines(file.annotations(), annotations)
        + "public enum "
        + file.name()
        + " {\n"
        + constants
        + "\n}\n";
  }

  private static String annotation(AnnotationFile file, Imports imports) {
    AnnotationPrinter annotations = new AnnotationPrinter(imports);
    String target =
        "@%s(%s.RECORD_COMPONENT)\n"
            .formatted(
                imports.name("java.lang.annotation.Target"),
                imports.name("java.lang.annotation.ElementType"));
    return javadoc(file.documentation())
        + target
        + lines(file.annotations(), annotations)
        + "public @interface "
        + file.name()
        + " {}\n";
  }

  private static String lines(Iterable<JavaAnnotation> annotations, AnnotationPrinter printer) {
    StringBuilder lines = new StringBuilder();
    annotations.forEach(it -> lines.append(printer.inLines(it, "")).append('\n'));
    return lines.toString();
  }

  private static String javadoc(@Nullable String text) {
    return text == null ? "" : new Javadoc().paragraph(text).print();
  }
}
