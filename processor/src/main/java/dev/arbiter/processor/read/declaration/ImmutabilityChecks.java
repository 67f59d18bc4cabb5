package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.Mention;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks for functions whose results change though their arguments do not. Only PostgreSQL knows
 * all of them; here are those that people try.
 */
final class ImmutabilityChecks {

  private static final Set<String> CHANGING =
      Set.of(
          "clock_timestamp",
          "current_catalog",
          "current_database",
          "current_date",
          "current_role",
          "current_schema",
          "current_setting",
          "current_time",
          "current_timestamp",
          "current_user",
          "currval",
          "gen_random_uuid",
          "lastval",
          "localtime",
          "localtimestamp",
          "nextval",
          "now",
          "pg_backend_pid",
          "random",
          "random_normal",
          "session_user",
          "setval",
          "statement_timestamp",
          "system_user",
          "timeofday",
          "transaction_timestamp",
          "txid_current",
          "user",
          "uuid_generate_v1",
          "uuid_generate_v1mc",
          "uuid_generate_v4",
          "uuidv4",
          "uuidv7");

  private static final String TYPE_WITHOUT_ZONE =
      "(date|text|varchar|(time|timestamp)(\\s*\\(\\s*\\d\\s*\\))?(?!\\s*(\\(.*\\)\\s*)?with\\b))\\b";

  private static final Pattern CAST_BEHIND =
      Pattern.compile("(?is)\\s*::\\s*" + TYPE_WITHOUT_ZONE + ".*");

  private static final Pattern AS_BEHIND =
      Pattern.compile("(?is)\\s+as\\s+" + TYPE_WITHOUT_ZONE + ".*");

  private static final Pattern CAST_BEFORE = Pattern.compile("(?is)(.*\\W)?cast\\s*\\(\\s*");

  private static final Pattern FUNCTION_BEFORE =
      Pattern.compile(
          "(?is)(.*[^\\w.])?(date_trunc\\s*\\(\\s*'\\w+'\\s*,|date_part\\s*\\(\\s*'\\w+'\\s*,"
              + "|extract\\s*\\(\\s*\\w+\\s+from\\s|date\\s*\\()\\s*");

  private static final Pattern CLOSED_BEHIND = Pattern.compile("(?s)\\s*\\).*");

  private final SqlTable table;
  private final Problems problems;

  ImmutabilityChecks(SqlTable table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  void run(Annotation.Text text, Fragment fragment, SqlPlace place) {
    for (String function : fragment.builtInFunctionsCalled()) {
      if (CHANGING.contains(function)) {
        problems.add(
            Tag.NOT_IMMUTABLE,
            text.origin(),
            "%s: \"%s\" is not immutable, in %s; what is stored there must never change by itself; compare with a literal, or store the value in a column"
                .formatted(text.text(), function, place.name()));
      }
    }
    for (Mention mention : fragment.mentions()) {
      if (mention.kind() == Mention.Kind.STORED && dependsOnTimeZone(fragment.sql(), mention)) {
        problems.add(
            Tag.NOT_IMMUTABLE,
            text.origin(),
            "%s: the result depends on the session's time zone, in %s; what is stored there must be immutable; say the zone: %s"
                .formatted(text.text(), place.name(), withZone(fragment.sql(), mention)));
      }
    }
  }

  private boolean dependsOnTimeZone(String sql, Mention mention) {
    String before = sql.substring(0, mention.start());
    String behind = sql.substring(mention.end());
    boolean converted =
        CAST_BEHIND.matcher(behind).matches()
            || (CAST_BEFORE.matcher(before).matches() && AS_BEHIND.matcher(behind).matches())
            || (FUNCTION_BEFORE.matcher(before).matches()
                && CLOSED_BEHIND.matcher(behind).matches());
    return converted && hasTimeZone(mention.name());
  }

  private boolean hasTimeZone(String name) {
    return table.columns().stream()
        .filter(it -> it.name().equals(name))
        .anyMatch(it -> it.sqlType().is("timestamptz"));
  }

  private static String withZone(String sql, Mention mention) {
    String column = sql.substring(mention.start(), mention.end());
    return sql.substring(0, mention.start())
        + "("
        + column
        + " AT TIME ZONE 'UTC')"
        + sql.substring(mention.end());
  }
}
