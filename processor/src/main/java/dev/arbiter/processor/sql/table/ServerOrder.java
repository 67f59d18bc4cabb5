package dev.arbiter.processor.sql.table;

import java.util.List;

/**
 * The order in which all statements write the rows of a distributed table: that of the hashes by
 * which a cluster distributes them, so that statements which write several are sent to few servers,
 * and to these in the same order.
 */
public final class ServerOrder {

  /** Whether the database is distributed at all: the catalog of a cluster knows by what. */
  public static final String DISTRIBUTED = "to_regclass('pg_dist_partition') IS NOT NULL";

  private ServerOrder() {}

  /**
   * The number of a value in that order; zero where the database is not distributed.
   *
   * @param value the distribution column's, as the column compares it
   */
  public static String number(String value) {
    return "CASE WHEN %s\n  THEN dense_rank() OVER (ORDER BY %s) ELSE 0 END"
        .formatted(DISTRIBUTED, String.join(", ", of(value)));
  }

  /**
   * What comes before the parts of a key.
   *
   * @param value the distribution column's, as the column compares it
   */
  public static List<String> of(String value) {
    return List.of("hash_array(ARRAY[" + value + "])", value);
  }
}
