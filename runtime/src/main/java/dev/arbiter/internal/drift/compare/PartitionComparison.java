package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.Catalog;
import dev.arbiter.internal.drift.catalog.Names;
import dev.arbiter.internal.drift.catalog.RelationFacts;
import dev.arbiter.internal.drift.declared.Declaration;
import dev.arbiter.internal.drift.declared.SqlTokens;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Optional;

/** Compares how a table is partitioned. */
public final class PartitionComparison {

  private final TableDefinition table;
  private final Catalog catalog;
  private final Findings findings;

  /** Reports what it finds to the findings. */
  public PartitionComparison(TableDefinition table, Catalog catalog, Findings findings) {
    this.table = table;
    this.catalog = catalog;
    this.findings = findings;
  }

  /** Compares how the relation is partitioned with the declaration. */
  public void compare(RelationFacts relation, Declaration declaration, DeclaredCopy copy) {
    Optional<String> found = catalog.partitionKey(relation.oid());
    Optional<String> declared =
        Optional.ofNullable(declaration.partitionKey()).flatMap(copy::partitionKey);
    if (!declared.equals(found)) {
      findings.differ(
          Kind.PARTITIONING,
          SqlTokens.of(Names.unqualified(table.name())).get(0).identifier(),
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
