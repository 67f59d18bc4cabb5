package dev.arbiter.processor.generate;

import java.util.regex.Pattern;

/** Lays source out as a person would where JavaPoet does not. */
final class Tidied {

  private static final String FIELD = " +(?:private |final )+[\\w.@<>\\[\\] ]+ \\w+;";

  private static final Pattern BLANK_LINE_BETWEEN_FIELDS =
      Pattern.compile("(?m)^(" + FIELD + "\n)\n(?=" + FIELD + "$)");

  private static final Pattern SHORT_COMMENT =
      Pattern.compile("(?m)^( +)/\\*\\*\n +\\* (.{1,85})\n +\\*/$");

  private Tidied() {}

  static String source(String text) {
    String tidied =
        text.replace(" throws\n      SQLException {", "\n      throws SQLException {")
            .replace(". @Nullable ", ".@Nullable ")
            .replaceAll("\\(\\) \\{\n +\\}", "() {}");
    tidied = BLANK_LINE_BETWEEN_FIELDS.matcher(tidied).replaceAll("$1");
    return SHORT_COMMENT.matcher(tidied).replaceAll("$1/** $2 */");
  }
}
