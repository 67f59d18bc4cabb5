package dev.arbiter.processor.generate.source;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

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

  /** A string literal, or a text block of several lines; for a very long text, several of them. */
  public static CodeBlock text(String text) {
    List<String> pieces = TextPieces.of(text);
    return pieces.size() == 1
        ? CodeBlock.of("$L", literal(text, textBlock(text)))
        : CodeBlock.of(
            "$T.join(\n$>$>$S,\n$L)$<$<",
            String.class,
            "",
            pieces.stream()
                .map(it -> CodeBlock.of("$L", literal(it, withIndentation(it))))
                .collect(CodeBlock.joining(",\n")));
  }

  private static String literal(String text, String block) {
    return text.indexOf('\n') < 0 || text.lines().anyMatch(Literals::losesBlanks)
        ? string(text)
        : block.replace("\n", "\n    ");
  }

  /** A text block drops blanks of Unicode's too, for which it has no escape. */
  private static boolean losesBlanks(String line) {
    return !line.isEmpty() && (isWide(line.charAt(0)) || isWide(line.charAt(line.length() - 1)));
  }

  private static boolean isWide(char c) {
    return c >= 0x80 && Character.isWhitespace(c);
  }

  /** Where a text block ends on a line of its own, it keeps what all of its lines begin with. */
  private static String withIndentation(String text) {
    String block = textBlock(text.endsWith("\n") ? text : text + "\n");
    int end = block.length() - "\n\"\"\"".length();
    return text.endsWith("\n") ? block : block.substring(0, end) + "\\" + block.substring(end);
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
    return isAscii(source) ? source : escaped(source);
  }

  private static boolean isAscii(String source) {
    for (int i = 0; i < source.length(); i++) {
      if (source.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String escaped(String source) {
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
