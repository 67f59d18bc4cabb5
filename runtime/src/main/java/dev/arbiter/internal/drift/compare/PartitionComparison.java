package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.RelationFacts;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Optional;

/** Compares how a table is partitioned: its key only where there is a copy. */
public final class PartitionComparison {

  private final TableDefinition table;
  private final Optional<DeclaredCopy> copy;
  private final Findings findings;

  /** Reports what it finds to the findings. */
  public PartitionComparison(ComparedTable compared) {
    this.table = compared.table();
    this.copy = compared.copy();
    this.findings = compared.findings();
  }

  /** Compares how the relation is partitioned with the declaration. */
  public void compare(RelationFacts relation) {
    Optional<String> found = Optional.ofNullable(relation.partitionKey());
    Optional<String> written = Optional.ofNullable(table.partitionKey());
    Optional<String> declared =
        copy.isPresent() ? written.flatMap(copy.get()::partitionKey) : written;
    boolean same =
        copy.isPresent() ? declared.equals(found) : declared.isPresent() == found.isPresent();
    if (!same) {
      findings.differ(
          Kind.PARTITIONING,
          table.identifier().name(),
          words(declared),
          words(found),
          List.of(
              "-- A table cannot be partitioned otherwise in place: create another one, move the"
                  + " rows, rename both."));
    }
  }

  private static String words(Optional<String> key) {
    return key.map(it -> "PARTITION BY " + it).orElse("not partitioned");
  }
}
