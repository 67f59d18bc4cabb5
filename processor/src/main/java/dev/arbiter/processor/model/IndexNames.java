package dev.arbiter.processor.model;

import dev.arbiter.processor.scan.lex.Identifiers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The names of constraints and indexes that declare none: PostgreSQL's own, cut to what an
 * identifier holds as PostgreSQL cuts them.
 */
public final class IndexNames {

  private IndexNames() {}

  public static String primaryKey(String table) {
    return name(table, "", "pkey");
  }

  public static String constraint(String table, List<String> columns) {
    return name(table, String.join("_", columns), "key");
  }

  public static String index(String table, List<String> columns) {
    return name(table, String.join("_", columns), "idx");
  }

  public static String foreignKey(String table, List<String> columns) {
    return name(table, String.join("_", columns), "fkey");
  }

  /**
   * The name of a CHECK constraint.
   *
   * @param column the column, if it mentions one alone; else empty
   */
  public static String check(String table, String column) {
    return name(table, column, "check");
  }

  /** Takes from the longer of the two names until both fit. */
  private static String name(String table, String columns, String label) {
    int separators = columns.isEmpty() ? 1 : 2;
    int room = Identifiers.MAX_BYTES - label.length() - separators;
    int tableBytes = Identifiers.bytes(table);
    int columnBytes = Identifiers.bytes(columns);
    while (tableBytes + columnBytes > room) {
      if (tableBytes > columnBytes) {
        tableBytes--;
      } else {
        columnBytes--;
      }
    }
    String middle = columns.isEmpty() ? "" : "_" + cut(columns, columnBytes);
    return cut(table, tableBytes) + middle + "_" + label;
  }

  /** The longest beginning of whole characters that has at most so many bytes. */
  private static String cut(String name, int bytes) {
    int end = name.length();
    while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > bytes) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }
}
