package dev.arbiter.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What {@code @Table} says besides names.
 *
 * @param skipUnchanged whether the generated upserts leave a row alone that they would not change
 * @param partitionBy what follows {@code PARTITION BY}, null if the table is not partitioned
 * @param with its storage parameters, null if there are none
 * @param distribution how a Citus cluster distributes its rows
 */
public record TableOptions(
    boolean staged,
    boolean skipUnchanged,
    @Nullable PartitionKey partitionBy,
    @Nullable String with,
    Distribution distribution) {

  /** The same of a table that is not distributed. */
  TableOptions onOneServer() {
    return new TableOptions(staged, skipUnchanged, partitionBy, with, Distribution.NONE);
  }

  public boolean partitioned() {
    return partitionBy != null;
  }
}
