package dev.arbiter.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The conditions that a predicate joins by AND, as texts. */
final class Conjuncts {

  private static final Pattern MARK =
      Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|[()]|\\bAND\\b", Pattern.CASE_INSENSITIVE);

  /** With these, a text between two ANDs need not be a condition of the whole. */
  private static final Pattern UNCLEAR =
      Pattern.compile("(?is).*(\\b(or|case|between)\\b|[$\\\\]).*");

  private Conjuncts() {}

  /** Whether the predicate says in these very words that the expression is not NULL. */
  static boolean requireNotNull(@Nullable String where, String expression) {
    String wanted = normalised(expression) + "isnotnull";
    String parenthesised = "(" + normalised(expression) + ")isnotnull";
    return where != null
        && of(where).stream()
            .map(Conjuncts::normalised)
            .anyMatch(it -> it.equals(wanted) || it.equals(parenthesised));
  }

  private static List<String> of(String where) {
    List<String> conjuncts = new ArrayList<>();
    Matcher mark = MARK.matcher(where);
    int depth = 0;
    int start = 0;
    while (mark.find()) {
      switch (mark.group()) {
        case "(" -> depth++;
        case ")" -> depth--;
        default -> {
          if (depth == 0 && mark.group().equalsIgnoreCase("and")) {
            conjuncts.add(where.substring(start, mark.start()));
            start = mark.end();
          }
        }
      }
    }
    conjuncts.add(where.substring(start));
    return UNCLEAR.matcher(where).matches() ? List.of(where) : conjuncts;
  }

  private static String normalised(String sql) {
    return sql.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }
}
