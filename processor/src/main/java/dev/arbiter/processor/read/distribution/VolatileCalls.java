package dev.arbiter.processor.read.distribution;

import dev.arbiter.processor.scan.lex.Keywords;
import dev.arbiter.processor.scan.parse.SqlNode.Call;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows which functions of PostgreSQL's are not immutable. */
final class VolatileCalls {

  /** Whatever their arguments. */
  private static final Set<String> NEVER_IMMUTABLE =
      Keywords.words(
          """
          array_to_json array_to_string concat concat_ws convert convert_from convert_to
          current_database current_query current_schema current_schemas current_setting current_user
          currval enum_first enum_last enum_range format json_build_array json_build_object
          json_populate_record jsonb_build_array jsonb_build_object jsonb_path_exists_tz
          jsonb_path_match_tz jsonb_path_query_array_tz jsonb_path_query_first_tz
          jsonb_populate_record lastval make_timestamptz nextval pg_typeof row_to_json session_user
          set_config setval timeofday to_char to_date to_json to_jsonb to_number version
          """);

  /** Immutable with another number of arguments only. */
  private static final Set<String> NOT_OF_ONE =
      Keywords.words(
          "age plainto_tsquery phraseto_tsquery to_tsquery to_tsvector websearch_to_tsquery");

  /** Take a point in time apart by the session's time zone. */
  private static final Set<String> BY_ZONE =
      Keywords.words("date date_part date_trunc extract time timestamp timetz");

  /** Have forms for points in time, which PostgreSQL prefers for dates. */
  private static final Set<String> TO_ZONED = Set.of("age", "date_bin", "date_trunc");

  private VolatileCalls() {}

  /** Whether it gives another value at each call. */
  static boolean isVolatile(Call call) {
    return call.name().equals("nextval") || call.name().equals("setval");
  }

  /**
   * The call, if its function is not immutable.
   *
   * @param types of its arguments
   */
  static Optional<Offence> offence(Call call, List<String> types) {
    String function = "\"" + call.name() + (types.isEmpty() ? "\"" : "(…)\"");
    boolean changing =
        NEVER_IMMUTABLE.contains(call.name())
            || (types.size() == 1 && NOT_OF_ONE.contains(call.name()))
            || (types.size() == 2 && call.name().equals("to_timestamp"));
    if (changing) {
      return Optional.of(new Offence(function, "write another expression, or compute it before"));
    }
    if (becomesZoned(call.name(), types)) {
      return Optional.of(Offence.byZone(function + " of what it takes for a timestamptz"));
    }
    // Of a point in time, by a zone that is named, later versions take it for immutable.
    return types.size() < 3 && BY_ZONE.contains(call.name()) && types.contains("timestamptz")
        ? Optional.of(Offence.byZone(function + " of a timestamptz"))
        : Optional.empty();
  }

  private static boolean becomesZoned(String function, List<String> types) {
    boolean byNamedZone = function.equals("date_trunc") && types.size() == 3;
    return TO_ZONED.contains(function)
        && (types.contains("date") || (byNamedZone && types.contains("timestamp")));
  }
}
