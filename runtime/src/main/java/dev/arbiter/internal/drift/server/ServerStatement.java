package dev.arbiter.internal.drift.server;

import java.util.List;

/**
 * A statement as the server takes it.
 *
 * @param jdbcSql the text with a question mark for each parameter, and two for an operator's
 * @param sql the text with {@code $1} for the first parameter
 * @param parameters how many it has
 */
record ServerStatement(String jdbcSql, String sql, int parameters) {

  /** What is appended to a statement of JDBC's so that the driver counts its parameters. */
  static final String ONE_MORE = "\n?";

  /**
   * The statement of a text.
   *
   * @param nativeSql what the driver made of it after {@link #ONE_MORE} was appended
   */
  static ServerStatement of(String jdbcSql, String nativeSql) {
    int last = nativeSql.lastIndexOf("\n$");
    return new ServerStatement(
        jdbcSql, nativeSql.substring(0, last), Integer.parseInt(nativeSql.substring(last + 2)) - 1);
  }

  /**
   * The text with SQL in the place of each parameter. Which question mark is one, the driver knows:
   * that in whose place it has a number.
   */
  String with(List<String> values) {
    StringBuilder text = new StringBuilder();
    int place = 0;
    int number = 0;
    for (int at = 0; at < jdbcSql.length(); at++) {
      char each = jdbcSql.charAt(at);
      String parameter = "$" + (number + 1);
      if (place < sql.length() && sql.charAt(place) == each) {
        text.append(each);
        place++;
      } else if (each == '?' && sql.startsWith(parameter, place)) {
        text.append(values.get(number));
        place += parameter.length();
        number++;
      }
    }
    return text.toString();
  }
}
