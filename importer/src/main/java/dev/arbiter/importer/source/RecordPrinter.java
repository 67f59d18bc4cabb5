package dev.arbiter.importer.source;

import dev.arbiter.importer.source.JavaFile.RecordFile;
import java.util.List;
import java.util.stream.Collectors;

/** Prints the record of a table. */
final class RecordPrinter {

  private static final int WIDTH = 100;
  private static final String INDENT = "    ";

  private final Imports imports;
  private final AnnotationPrinter annotations;

  RecordPrinter(Imports imports) {
    this.imports = imports;
    this.annotations = new AnnotationPrinter(imports);
  }

  String print(RecordFile file) {
    StringBuilder text = new StringBuilder(javadoc(file));
    file.annotations().forEach(it -> text.append(annotations.inLines(it, "")).append('\n'));
    return text.append("public record ")
        .append(file.name())
        .append("(\n")
        .append(file.components().stream().map(this::component).collect(Collectors.joining(",\n")))
        .append(") {")
        .append(remarks(file.remarks()))
        .append("}\n")
        .toString();
  }

  private static String javadoc(RecordFile file) {
    Javadoc javadoc = new Javadoc();
    if (file.documentation() != null) {
      javadoc.paragraph(file.documentation());
    }
    for (Component component : file.components()) {
      if (component.documentation() != null) {
        javadoc.parameter(component.name(), component.documentation());
      }
    }
    return javadoc.isEmpty() ? "" : javadoc.print();
  }

  private String component(Component component) {
    String declaration = type(component) + " " + component.name();
    String line =
        component.annotations().stream()
                .map(it -> annotations.inLine(it) + " ")
                .collect(Collectors.joining("", INDENT, ""))
            + declaration;
    if (line.length() < WIDTH) {
      return line;
    }
    return component.annotations().stream()
            .map(it -> annotations.inLines(it, INDENT) + "\n")
            .collect(Collectors.joining())
        + INDENT
        + declaration;
  }

  private String type(Component component) {
    JavaType type = component.type();
    return switch (type.shape()) {
      case ARRAY -> type.primitive() + (component.nullable() ? " @" + nullable() + " []" : "[]");
      case LIST -> of("java.util.List", component) + "<" + imports.name(type.name()) + ">";
      case ONE ->
          component.nullable() || type.primitive().isEmpty()
              ? of(type.name(), component)
              : type.primitive();
    };
  }

  /** An annotation of a type stands before its simple name, wherever that is. */
  private String of(String qualifiedName, Component component) {
    String name = imports.name(qualifiedName);
    int simple = name.lastIndexOf('.') + 1;
    return component.nullable()
        ? name.substring(0, simple) + "@" + nullable() + " " + name.substring(simple)
        : name;
  }

  private String nullable() {
    return imports.name("org.jspecify.annotations.Nullable");
  }

  private static String remarks(List<String> remarks) {
    return remarks.isEmpty()
        ? ""
        : remarks.stream()
            .flatMap(it -> Texts.lines("Not declared: " + Texts.comment(it), WIDTH - 5).stream())
            .map("  // %s\n"::formatted)
            .collect(Collectors.joining("", "\n\n", ""));
  }
}
