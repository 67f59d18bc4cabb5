package dev.arbiter.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Texts of others in Java: as literals, in Javadoc, in comments. */
final class Texts {

  private Texts() {}

  /** A string literal. */
  static String literal(String text) {
    return text.codePoints().mapToObj(Texts::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int character) {
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          Character.isISOControl(character) || isUnseen(character)
              ? new String(Character.toChars(character))
                  .chars()
                  .mapToObj("\\u%04x"::formatted)
                  .collect(Collectors.joining())
              : Character.toString(character);
    };
  }

  /** Characters that no one sees, and that turn the direction of what one does see. */
  private static boolean isUnseen(int character) {
    return Character.getType(character) == Character.FORMAT;
  }

  private static String seen(String text, IntFunction<String> unseen) {
    return text.codePoints()
        .mapToObj(it -> isUnseen(it) ? unseen.apply(it) : Character.toString(it))
        .collect(Collectors.joining());
  }

  /** What Javadoc shows as that text. */
  static String html(String text) {
    return seen(escapedHtml(text), "&#%d;"::formatted);
  }

  private static String escapedHtml(String text) {
    return text.strip()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;")
        .replace("{", "&#123;")
        .replace("}", "&#125;");
  }

  /** A text that ends no line comment and begins no Unicode escape. */
  static String comment(String text) {
    return seen(text.strip(), it -> " ").replaceAll("\\s+", " ").replaceAll("\\\\(?=u)", "\\\\ ");
  }

  /** The words in lines of at most so many characters; a word that is longer has its own line. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
