package dev.arbiter.internal.drift.catalog;

/**
 * A partition of a table.
 *
 * @param name its name, unquoted and without its schema
 * @param written its name as SQL writes it, qualified where the search_path needs it
 * @param qualifier the schema in {@code written} with its dot, or nothing
 * @param kind {@code pg_class.relkind}
 */
public record PartitionFacts(String name, String written, String qualifier, String kind) {

  /** Whether it is partitioned itself. */
  public boolean isPartitioned() {
    return kind.equals("p");
  }
}
