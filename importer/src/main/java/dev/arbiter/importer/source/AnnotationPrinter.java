package dev.arbiter.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    List<String> attributes = attributes(annotation, further);
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
    List<String> attributes = new ArrayList<>();
    annotation
        .attributes()
        .forEach((name, values) -> attributes.add(name(annotation, name, " ") + values(values)));
    return attributes;
  }

  /** One by one, each as many lines as it takes. */
  private List<String> attributes(JavaAnnotation annotation, String indent) {
    List<String> attributes = new ArrayList<>();
    annotation
        .attributes()
        .forEach(
            (name, values) -> {
              String line = name(annotation, name, " ") + values(values);
              boolean fits = indent.length() + line.length() < WIDTH;
              attributes.add(
                  fits
                      ? line
                      : values.size() > 1
                          ? name(annotation, name, " ") + elements(values, indent)
                          : literal(name(annotation, name, ""), value(values.get(0)), indent));
            });
    return attributes;
  }

  private static String name(JavaAnnotation annotation, String name, String behind) {
    boolean alone = annotation.attributes().keySet().equals(Set.of("value"));
    return alone ? "" : name + " =" + behind;
  }

  private String elements(List<AttributeValue> values, String indent) {
    String each = "\n" + indent + "  ";
    return values.stream()
        .map(this::value)
        .collect(Collectors.joining("," + each, "{" + each, "\n" + indent + "}"));
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
  private static String literal(String name, String literal, String indent) {
    String further = "\n" + indent + (name.isEmpty() ? "" : "    ");
    int room = WIDTH - further.length() - 10;
    StringBuilder pieces = new StringBuilder(name.isEmpty() ? "" : name + further).append('"');
    String rest = literal.substring(1, literal.length() - 1);
    while (rest.length() > room) {
      int blank = rest.lastIndexOf(' ', room);
      if (blank <= 0) {
        break;
      }
      pieces.append(rest, 0, blank + 1).append('"').append(further).append("    + \"");
      rest = rest.substring(blank + 1);
    }
    return pieces.append(rest).append('"').toString();
  }
}
