package dev.arbiter.processor.generate.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into pieces that a class file can hold as constants, behind line breaks if it can.
 */
final class TextPieces {

  /** In bytes of the class file's own UTF-8; javac stops one short of what the file can hold. */
  private static final int LONGEST = 65_534;

  private final List<String> pieces = new ArrayList<>();
  private final StringBuilder piece = new StringBuilder();
  private int bytes;

  private TextPieces() {}

  /** The pieces, which put together are the text: usually one. */
  static List<String> of(String text) {
    if (text.length() <= LONGEST / 3) {
      return List.of(text);
    }
    TextPieces pieces = new TextPieces();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) + 1;
      pieces.addLine(text.substring(start, end == 0 ? text.length() : end));
      start = end == 0 ? text.length() : end;
    }
    pieces.cut();
    return pieces.pieces;
  }

  private void addLine(String line) {
    if (bytes + line.chars().map(TextPieces::bytes).sum() > LONGEST) {
      cut();
    }
    line.chars().forEach(it -> add((char) it));
  }

  private void add(char c) {
    if (bytes + bytes(c) > LONGEST) {
      cut();
    }
    piece.append(c);
    bytes += bytes(c);
  }

  private void cut() {
    if (bytes > 0) {
      pieces.add(piece.toString());
      piece.setLength(0);
      bytes = 0;
    }
  }

  private static int bytes(int c) {
    return c > 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
  }
}
