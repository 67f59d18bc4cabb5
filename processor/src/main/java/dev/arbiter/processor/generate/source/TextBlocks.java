package dev.arbiter.processor.generate.source;

import java.util.BitSet;
import java.util.List;

/**
 * Tells which lines of a source are the text of a text block, which may look like any code, and
 * must stay as it is.
 */
final class TextBlocks {

  private final BitSet lines = new BitSet();

  private TextBlocks() {}

  static TextBlocks of(List<String> source) {
    TextBlocks blocks = new TextBlocks();
    boolean inText = false;
    boolean inComment = false;
    for (int i = 0; i < source.size(); i++) {
      String line = source.get(i);
      blocks.lines.set(i, inText);
      inComment |= !inText && line.stripLeading().startsWith("/**");
      inText ^= !inComment && hasMark(line);
      inComment &= !line.contains("*/");
    }
    return blocks;
  }

  /** Whether a line has the begin of a text block, or the end of one, but not both. */
  private static boolean hasMark(String line) {
    return line.contains("\"\"\"")
        && line.replaceAll("\\\\.", "").split("\"\"\"", -1).length % 2 == 0;
  }

  /** Whether the line is the text, or the last line of one. */
  boolean have(int line) {
    return lines.get(line);
  }
}
