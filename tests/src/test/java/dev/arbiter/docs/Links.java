package dev.arbiter.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a page leads to, and by which anchors it can be reached, as GitHub names them.
 *
 * @param page the page
 * @param text the page without its fenced blocks
 */
record Links(Path page, String text) {

  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern LINK =
      Pattern.compile("\\]\\(([^)\\s]+)\\)|<img [^>]*src=\"([^\"]+)\"");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  static Links of(Path page) {
    try {
      return new Links(page, FENCED.matcher(Files.readString(page)).replaceAll(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The links to other files of the checkout, or within the page. */
  List<String> relative() {
    return relative(text);
  }

  /** Those under a heading, up to the next one. */
  List<String> under(String title) {
    MatchResult heading =
        HEADING
            .matcher(text)
            .results()
            .filter(it -> it.group(1).equals(title))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(page + " has no heading " + title));
    int end = text.indexOf("\n#", heading.end());
    return relative(text.substring(heading.end(), end < 0 ? text.length() : end));
  }

  private static List<String> relative(String text) {
    return LINK.matcher(text)
        .results()
        .map(Links::target)
        .filter(link -> !link.matches("\\w+:.*"))
        .toList();
  }

  /** The file of a link of this page. */
  Path file(String link) {
    String path = link.split("#", 2)[0];
    return path.isEmpty() ? page : page.resolveSibling(path).normalize();
  }

  /** A heading that comes again has a number. */
  List<String> anchors() {
    Map<String, Integer> seen = new HashMap<>();
    List<String> anchors = new ArrayList<>();
    titles()
        .map(it -> it.toLowerCase().replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .forEach(
            it -> {
              int before = seen.merge(it, 1, Integer::sum) - 1;
              anchors.add(before == 0 ? it : it + "-" + before);
            });
    return anchors;
  }

  private Stream<String> titles() {
    return HEADING.matcher(text).results().map(it -> it.group(1));
  }

  private static String target(MatchResult link) {
    return link.group(1) != null ? link.group(1) : link.group(2);
  }
}
