package dev.arbiter.internal.drift.catalog;

import java.util.List;

/**
 * A foreign key of the catalog.
 *
 * @param onDelete {@code pg_constraint.confdeltype}
 */
public record ForeignKeyFacts(
    String name,
    List<String> columns,
    long referencedTable,
    List<String> referencedColumns,
    String onDelete,
    boolean validated,
    boolean enforced,
    String definition) {

  /** Copies the lists. */
  public ForeignKeyFacts {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }
}
