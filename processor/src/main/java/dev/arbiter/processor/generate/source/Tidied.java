package dev.arbiter.processor.generate.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays source out as a person would where JavaPoet does not. */
public final class Tidied {

  private static final int WIDTH = 100;

  private static final String FIELD = " +(?:private |final )+[\\w.@<>\\[\\] ]+ \\w+;";

  private static final Pattern BLANK_LINE_BETWEEN_FIELDS =
      Pattern.compile("(?m)^(" + FIELD + "\n)\n(?=" + FIELD + "$)");

  private static final String STATEMENT = "  static final StatementDefinition [^;]*;\n";

  private static final Pattern BLANK_LINE_BETWEEN_STATEMENTS =
      Pattern.compile("(?m)^(" + STATEMENT + ")\n(?=" + STATEMENT + ")");

  private static final Pattern LONG_FIELD =
      Pattern.compile("(?m)^( +)((?:private |static |final )+\\S+(?: \\S+)? \\w+ =) (\\S.{40,};)$");

  private static final Pattern SHORT_COMMENT =
      Pattern.compile("(?m)^( +)/\\*\\*\n +\\* (.{1,85})\n +\\*/$");

  private Tidied() {}

  public static String source(String text) {
    String tidied =
        text.replace(" throws\n      SQLException {", "\n      throws SQLException {")
            .replace(". @Nullable ", ".@Nullable ")
            .replaceAll("\\(\\) \\{\n +\\}", "() {}");
    tidied = BLANK_LINE_BETWEEN_FIELDS.matcher(tidied).replaceAll("$1");
    tidied = BLANK_LINE_BETWEEN_STATEMENTS.matcher(tidied).replaceAll("$1");
    tidied =
        LONG_FIELD
            .matcher(tidied)
            .replaceAll(
                it ->
                    Matcher.quoteReplacement(
                        it.group().length() > WIDTH
                            ? it.group(1) + it.group(2) + "\n" + it.group(1) + "    " + it.group(3)
                            : it.group()));
    return SHORT_COMMENT.matcher(tidied).replaceAll("$1/** $2 */");
  }
}
