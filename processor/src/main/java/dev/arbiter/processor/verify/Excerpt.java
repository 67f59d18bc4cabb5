package dev.arbiter.processor.verify;

/** A line of a text with a caret below one of its characters. */
final class Excerpt {

  private Excerpt() {}

  /**
   * @param offset of a character, or the text's length
   */
  static String of(String text, int offset) {
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    int end = text.indexOf('\n', offset);
    String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
    String indented = line.replace('\t', ' ');
    int column = text.codePointCount(start, offset);
    return indented + "\n" + " ".repeat(column) + "^";
  }
}
