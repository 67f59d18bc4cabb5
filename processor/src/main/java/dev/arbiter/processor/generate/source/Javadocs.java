package dev.arbiter.processor.generate.source;

import java.util.ArrayList;
import java.util.List;

/** SQL and names as they stand in Javadoc. */
public final class Javadocs {

  /** What fits into a line of a comment. */
  private static final int WIDTH = 92;

  private Javadocs() {}

  public static String code(String text) {
    return fits(text) ? "{@code " + text + "}" : "<code>" + html(text) + "</code>";
  }

  public static String block(String text) {
    return fits(text) ? "<pre>{@code\n" + text + "\n}</pre>" : "<pre>\n" + html(text) + "\n</pre>";
  }

  /** Inside {@code @code}, braces must balance, and nothing can be escaped. */
  private static boolean fits(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0
        && !text.contains("*/")
        && !text.contains("\\")
        && text.lines().noneMatch(line -> line.stripLeading().startsWith("@"));
  }

  /** The words in lines that fit a page; a tag in braces is one word. */
  public static String filled(String text) {
    StringBuilder lines = new StringBuilder();
    int width = 0;
    for (String word : words(text)) {
      boolean breaks = width > 0 && width + 1 + word.length() > WIDTH;
      lines.append(breaks ? "\n" : width > 0 ? " " : "").append(word);
      width = breaks ? word.length() : width + 1 + word.length();
    }
    return lines.toString();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == ' ' && !isInBraces(text, i))) {
        words.add(text.substring(start, i));
        start = i + 1;
      }
    }
    words.add(text.substring(start));
    return words;
  }

  /** Whether the next brace ends a tag. */
  private static boolean isInBraces(String text, int at) {
    int end = text.indexOf('}', at);
    if (end < 0) {
      return false;
    }
    int begin = text.indexOf('{', at);
    return begin < 0 || end < begin;
  }

  /** Plain text. */
  public static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;");
  }
}
