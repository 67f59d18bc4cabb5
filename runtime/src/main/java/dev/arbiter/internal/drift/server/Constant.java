package dev.arbiter.internal.drift.server;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares expressions without columns by what the planner makes of them; none is evaluated. */
public final class Constant {

  /** The manual calls these equivalent; the planner keeps them apart. */
  private static final Pattern NOW =
      Pattern.compile("transaction_timestamp\\(\\)|CURRENT_TIMESTAMP");

  private static final String OUTPUT =
      """
      SELECT output #>> '{}'
      FROM pg_catalog.jsonb_path_query(CAST(? AS jsonb), 'strict $[0]."Plan"."Output"[0]') output
      """;

  private Constant() {}

  /** Whether two expressions give the same value of a type; none at all is NULL. */
  public static boolean same(
      Session session, String type, @Nullable String one, @Nullable String other) {
    return Objects.equals(one, other)
        || folded(session, type, one).equals(folded(session, type, other));
  }

  private static String folded(Session session, String type, @Nullable String expression) {
    String value = expression == null ? "NULL" : NativeSql.escaped(expression);
    List<String> plan =
        session.rows(
            "EXPLAIN (VERBOSE, FORMAT JSON) SELECT CAST((" + value + ") AS " + type + ")",
            row -> row.getString(1));
    String output = session.rows(OUTPUT, row -> row.getString(1), String.join("\n", plan)).get(0);
    return NOW.matcher(output).replaceAll("now()");
  }
}
