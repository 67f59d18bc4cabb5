package dev.arbiter.examples.benchmarks.strategies;

import dev.arbiter.examples.benchmarks.rollups.Parameters;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import java.util.Collections;

/** The upsert as one writes it by hand. */
public record UpsertSql(RollupTable table) {

  static final int PARAMETERS = Parameters.COLUMNS.size();

  private static final String COLUMNS = String.join(", ", Parameters.COLUMNS);

  private static final String ROW = "(?, ?, ?, ?, ?, ?, ?)";

  /** One row, each of whose values is a parameter. */
  public String row() {
    return rows(1);
  }

  String rows(int count) {
    return insert()
        + "VALUES "
        + String.join(", ", Collections.nCopies(count, ROW))
        + "\n"
        + onConflict();
  }

  String unnest() {
    return insert() + unnested() + onConflict();
  }

  String unnestInKeyOrder() {
    return insert() + unnested() + "ORDER BY " + table.key() + "\n" + onConflict();
  }

  String from(String otherTable) {
    return insert() + "SELECT " + COLUMNS + " FROM " + otherTable + "\n" + onConflict();
  }

  private String insert() {
    return "INSERT INTO " + table.sqlName() + " (" + COLUMNS + ")\n";
  }

  private static String unnested() {
    return """
    SELECT *
    FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::timestamptz[], ?::text[], ?::bigint[], ?::bigint[])
      AS s (%s)
    """
        .formatted(COLUMNS);
  }

  /** The conflict target and what is set. */
  public String onConflict() {
    return """
    ON CONFLICT (%s) DO UPDATE
    SET runs = excluded.runs, failures = excluded.failures, updated_at = now()\
    """
        .formatted(table.key());
  }
}
