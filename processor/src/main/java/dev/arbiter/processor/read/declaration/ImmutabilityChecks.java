package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.model.type.SqlTypeParser;
import dev.arbiter.processor.scan.judge.ColumnUse;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.Mention;
import java.util.Map;
import java.util.Set;

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

  private static final Set<String> TYPES_WITHOUT_ZONE = Set.of("date", "time", "timestamp");

  /** What takes a point in time apart by the session's zone, and with how many arguments. */
  private static final Map<String, Integer> FUNCTIONS_WITHOUT_ZONE =
      Map.of("date", 1, "date_trunc", 2, "date_part", 2, "extract", 2);

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
    for (ColumnUse use : fragment.columnUses()) {
      if (hasTimeZone(use.column().name()) && dropsTimeZone(use)) {
        problems.add(
            Tag.NOT_IMMUTABLE,
            text.origin(),
            "%s: the result depends on the session's time zone, in %s; what is stored there must be immutable; say the zone: %s"
                .formatted(text.text(), place.name(), withZone(fragment.sql(), use.column())));
      }
    }
  }

  private static boolean dropsTimeZone(ColumnUse use) {
    if (use instanceof ColumnUse.Argument it) {
      return FUNCTIONS_WITHOUT_ZONE.getOrDefault(it.function(), 0) == it.arguments();
    }
    SqlType type = SqlTypeParser.parse(((ColumnUse.Cast) use).type());
    return type.family() == SqlType.Family.TEXT || TYPES_WITHOUT_ZONE.stream().anyMatch(type::is);
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
