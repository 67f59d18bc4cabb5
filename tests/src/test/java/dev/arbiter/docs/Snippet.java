package dev.arbiter.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A fenced block of a page.
 *
 * @param page the page
 * @param line the line of its opening fence, from 1
 * @param language what stands behind the opening fence, or an empty text
 * @param text the lines between the fences
 */
record Snippet(Path page, int line, String language, String text) {

  private static final Pattern LEFT_OUT =
      Pattern.compile("(?m)^\\s*(//|--|#|<!--)? ?…( -->)?\\s*$");

  /** All blocks of a page, in order. */
  static List<Snippet> of(Path page, List<String> lines) {
    List<Snippet> snippets = new ArrayList<>();
    int opened = -1;
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).startsWith("```")) {
        continue;
      }
      if (opened < 0) {
        opened = at;
      } else {
        String text = String.join("\n", lines.subList(opened + 1, at));
        snippets.add(new Snippet(page, opened + 1, lines.get(opened).substring(3).strip(), text));
        opened = -1;
      }
    }
    if (opened >= 0) {
      throw new IllegalStateException(page + ":" + (opened + 1) + " is never closed");
    }
    return snippets;
  }

  /** What stands between the lines that say, by an ellipsis, that something is left out. */
  List<String> parts() {
    return Arrays.stream(LEFT_OUT.split(text)).filter(part -> !part.isBlank()).toList();
  }

  @Override
  public String toString() {
    return page + ":" + line;
  }
}
