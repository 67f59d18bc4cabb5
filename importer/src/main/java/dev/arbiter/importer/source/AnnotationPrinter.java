package dev.arbiter.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes annotations: on one line where they fit, else an attribute a line. */
final class AnnotationPrinter {

  private static final int WIDTH = 100;

  private final Imports imports;

  AnnotationPrinter(Imports imports) {
    this.imports = imports;
  }

  /** All of it on one line. */
  String inLine(JavaAnnotation annotation) {
    return "@" + imports.name(annotation.type()) + inParentheses(attributes(annotation), ", ");
  }

  /**
   * As many lines as it takes.
   *
   * @param indent what each line begins with
   */
  String inLines(JavaAnnotation annotation, String indent) {
    String line = indent + inLine(annotation);
    if (line.length() <= WIDTH || annotation.attributes().isEmpty()) {
      return line;
    }
    String further = indent + "    ";
    List<String> attributes =
        attributes(annotation).stream().map(it -> broken(it, further)).toList();
    return indent
        + "@"
        + imports.name(annotation.type())
        + "(\n"
        + further
        + String.join(",\n" + further, attributes)
        + ")";
  }

  private static String inParentheses(List<String> attributes, String separator) {
    return attributes.isEmpty() ? "" : "(" + String.join(separator, attributes) + ")";
  }

  private List<String> attributes(JavaAnnotation annotation) {
    boolean alone = annotation.attributes().keySet().equals(java.util.Set.of("value"));
    List<String> attributes = new ArrayList<>();
    annotation
        .attributes()
        .forEach((name, values) -> attributes.add((alone ? "" : name + " = ") + values(values)));
    return attributes;
  }

  private String values(List<AttributeValue> values) {
    return values.size() == 1
        ? value(values.get(0))
        : values.stream().map(this::value).collect(Collectors.joining(", ", "{", "}"));
  }

  private String value(AttributeValue value) {
    if (value instanceof AttributeValue.Text text) {
      return Texts.literal(VisibleSql.of(text.text()));
    }
    if (value instanceof AttributeValue.OfClass ofClass) {
      return imports.name(ofClass.type()) + ofClass.member();
    }
    return Boolean.toString(((AttributeValue.Flag) value).value());
  }

  /** A literal that is longer than a line, in pieces that end with a blank. */
  private static String broken(String attribute, String indent) {
    int start = attribute.indexOf('"');
    boolean oneLiteral = start >= 0 && attribute.endsWith("\"") && !attribute.contains("\", \"");
    if (!oneLiteral || indent.length() + attribute.length() <= WIDTH) {
      return attribute;
    }
    StringBuilder pieces = new StringBuilder(attribute.substring(0, start));
    if (start > 0) {
      pieces.append("\n").append(indent).append("    ");
    }
    String rest = attribute.substring(start + 1, attribute.length() - 1);
    int room = WIDTH - indent.length() - 10;
    while (rest.length() > room) {
      int blank = rest.lastIndexOf(' ', room);
      if (blank <= 0) {
        break;
      }
      pieces.append('"').append(rest, 0, blank + 1).append("\"\n").append(indent).append("    + ");
      rest = rest.substring(blank + 1);
    }
    return pieces.append('"').append(rest).append('"').toString();
  }
}
