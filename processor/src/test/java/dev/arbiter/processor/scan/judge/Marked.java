package dev.arbiter.processor.scan.judge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shows a fragment with its mentions marked: {@code {a}} is the stored column, {@code {+a}} the
 * excluded one, {@code {:a}} a parameter and {@code {?a}} no column of the table.
 */
final class Marked {

  /** A table whose columns are called like types, fields, functions and keywords. */
  static final Map<String, String> TYPES =
      Arrays.stream(
              """
              id int, email text, name text, year int, date date, text text, time time, zone text,
              at timestamp, timestamp timestamp, key text, value text, city text, address address,
              a text, b text, x int, y int, ts timestamptz, data jsonb, payload jsonb, tags text[],
              lower text, status text, retries int, active boolean, user text, order int, userId int,
              größe int, interval interval, position int, int int, values int, row int, n int,
              we"ird text, escape text, path text, nulls text, local text, precision float8,
              double float8, numeric numeric, coalesce text, between int, like text,
              current_date date, öffnung text, operator int, over int, filter int, month int,
              now timestamptz, count int, json json, document text, xml xml, first int
              """
                  .split(","))
          .map(it -> it.strip().split(" "))
          .collect(
              Collectors.toMap(it -> it[0], it -> it[1], (one, other) -> one, LinkedHashMap::new));

  static final Scope SCOPE = new Scope(null, "accounts", TYPES.keySet());

  private Marked() {}

  static String marked(String sql) {
    return marked(Fragment.of(sql, SCOPE));
  }

  static String marked(Fragment fragment) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Mention mention : fragment.mentions()) {
      text.append(fragment.sql(), from, mention.start());
      text.append('{').append(sign(mention.kind())).append(mention.name()).append('}');
      from = mention.end();
    }
    return text.append(fragment.sql().substring(from)).toString();
  }

  static Set<String> columns() {
    return SCOPE.columns();
  }

  private static String sign(Mention.Kind kind) {
    return switch (kind) {
      case STORED -> "";
      case ROW -> "*";
      case EXCLUDED -> "+";
      case PARAMETER -> ":";
      case UNKNOWN, KEYWORD -> "?";
    };
  }
}
