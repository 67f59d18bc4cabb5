package dev.arbiter.processor.generate.source;

import static java.util.stream.Collectors.joining;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays source out as a person would where JavaPoet does not. */
public final class Tidied {

  private static final int WIDTH = 100;

  private static final String FIELD = " +(?:private |final )+[\\w.@<>\\[\\] ]+ \\w+;";

  private static final Pattern BLANK_LINE_BETWEEN_FIELDS =
      Pattern.compile("(?m)^(" + FIELD + "\n)\n(?=" + FIELD + "$)");

  private static final Pattern CALL =
      Pattern.compile("(?m)^( +)(return [\\w.()]+\\()\n(?! *[*])([^;{}]+;)$");

  private static final Pattern SHORT_COMMENT =
      Pattern.compile("(?m)^( +)/\\*\\*\n +\\* (.{1,85})\n +\\*/$");

  private Tidied() {}

  public static String source(String text) {
    String tidied =
        text.replace(" throws\n      SQLException {", "\n      throws SQLException {")
            .replace(". @Nullable ", ".@Nullable ")
            .replaceAll("\\(\\) \\{\n +\\}", "() {}");
    tidied = BLANK_LINE_BETWEEN_FIELDS.matcher(tidied).replaceAll("$1");
    tidied = CALL.matcher(tidied).replaceAll(it -> Matcher.quoteReplacement(inOneLine(it)));
    return FieldLayout.of(SHORT_COMMENT.matcher(tidied).replaceAll("$1/** $2 */"));
  }

  private static String inOneLine(MatchResult call) {
    String arguments = call.group(3).lines().map(String::strip).collect(joining(" "));
    String line = call.group(1) + call.group(2) + arguments;
    return line.length() > WIDTH ? call.group() : line;
  }
}
