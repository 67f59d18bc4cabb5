package dev.arbiter.processor.generate.source;

import com.palantir.javapoet.CodeBlock;

/** Text as it stands in generated source. */
public final class Literals {

  private Literals() {}

  /**
   * A text block of a text that does not begin indented; its lines are indented by whoever emits
   * it.
   */
  public static String textBlock(String text) {
    StringBuilder block = new StringBuilder("\"\"\"\n");
    for (String line : text.split("\n", -1)) {
      block.append(escapedLine(line)).append('\n');
    }
    block.setLength(block.length() - 1);
    if (text.endsWith("\"")) {
      block.insert(block.length() - 1, '\\');
    }
    return block.append("\"\"\"").toString();
  }

  /** A string literal, or a text block of several lines. */
  public static CodeBlock clause(String text) {
    return CodeBlock.of(
        "$L", text.indexOf('\n') < 0 ? string(text) : textBlock(text).replace("\n", "\n    "));
  }

  /** An ordinary string literal, for a text of one line. */
  public static String string(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + escaped.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + "\"";
  }

  private static String escapedLine(String line) {
    // Of three quotes, the first must not begin the block's end.
    String escaped =
        line.replace("\\", "\\\\").replaceAll("\"(?=\"\")", "\\\\\"").replace("\r", "\\r");
    String stripped = escaped.stripTrailing();
    // A text block drops the white space at the end of a line.
    return stripped.length() == escaped.length()
        ? escaped
        : escaped.substring(0, escaped.length() - 1) + escape(escaped);
  }

  private static String escape(String line) {
    char last = line.charAt(line.length() - 1);
    return last == ' ' ? "\\s" : "\\%o".formatted((int) last);
  }

  /** Every character outside ASCII as a Unicode escape, so that no encoding can spoil it. */
  public static String ascii(String source) {
    StringBuilder ascii = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c < 0x80) {
        ascii.append(c);
      } else {
        ascii.append("\\u%04x".formatted((int) c));
      }
    }
    return ascii.toString();
  }
}
