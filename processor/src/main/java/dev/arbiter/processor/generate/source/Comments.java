package dev.arbiter.processor.generate.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Javadoc that is put into a source once the rest is written: JavaPoet takes all text apart twice,
 * and half of what is generated is Javadoc.
 */
public final class Comments {

  /** No text of a source begins so. */
  private static final char MARK = '\u0001';

  private final List<String> texts = new ArrayList<>();

  /** What stands for a text until then, on a line of its own: a text of one line itself. */
  public String mark(String text) {
    if (text.indexOf('\n') == text.length() - 1) {
      return text;
    }
    texts.add(text);
    return MARK + String.valueOf(texts.size() - 1);
  }

  /** Whether a line is a mark. */
  static boolean isMark(String line) {
    return line.indexOf(MARK) >= 0;
  }

  /** The source with its texts. */
  public String into(String source) {
    StringBuilder whole = new StringBuilder(2 * source.length());
    int start = 0;
    for (int mark = source.indexOf(MARK); mark >= 0; mark = source.indexOf(MARK, mark + 1)) {
      int line = source.lastIndexOf('\n', mark) + 1;
      String before = source.substring(line, mark);
      if (before.strip().equals("*")) {
        int end = source.indexOf('\n', mark);
        whole.append(source, start, line);
        write(whole, before, texts.get(Integer.parseInt(source.substring(mark + 1, end))));
        start = end + 1;
      }
    }
    return whole.append(source, start, source.length()).toString();
  }

  private static void write(StringBuilder whole, String before, String text) {
    text.lines()
        .forEach(
            it -> whole.append(it.isEmpty() ? before.stripTrailing() : before + it).append('\n'));
  }
}
