package dev.arbiter.internal.sql;

/**
 * The sequence that a column owns, whatever its name is.
 *
 * @param table as SQL writes it
 * @param column as SQL writes it
 */
record SequenceText(String table, String column) {

  /** The sequence's name; NULL if the column owns none. */
  private String name() {
    return "pg_get_serial_sequence(" + literal(table) + ", " + literal(unquoted(column)) + ")";
  }

  /** The next value; the sequence is looked for once in a statement. */
  String next() {
    return "nextval((SELECT " + name() + "))";
  }

  /** {@code WHERE …}: that the role may not take the next value, or that there is none. */
  String whereUnusable() {
    return "WHERE has_sequence_privilege(\n  " + name() + ", 'USAGE, UPDATE') IS NOT TRUE";
  }

  private static String unquoted(String name) {
    return name.startsWith("\"")
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
        : name;
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
