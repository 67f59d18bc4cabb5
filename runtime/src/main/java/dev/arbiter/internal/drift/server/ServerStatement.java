package dev.arbiter.internal.drift.server;

/**
 * A statement as the server takes it.
 *
 * @param sql the text, with {@code $1} for the first parameter
 * @param parameters how many it has
 */
record ServerStatement(String sql, int parameters) {

  /** What is appended to a statement of JDBC's so that the driver counts its parameters. */
  static final String ONE_MORE = "\n?";

  /** The statement of a text that {@link #ONE_MORE} was appended to before the driver read it. */
  static ServerStatement of(String nativeSql) {
    int last = nativeSql.lastIndexOf("\n$");
    return new ServerStatement(
        nativeSql.substring(0, last), Integer.parseInt(nativeSql.substring(last + 2)) - 1);
  }
}
