package dev.arbiter.internal.drift;

import dev.arbiter.internal.drift.catalog.Deployed;
import dev.arbiter.internal.drift.catalog.Distribution;
import dev.arbiter.internal.drift.catalog.RelationFacts;
import dev.arbiter.internal.drift.catalog.SchemaNames;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.internal.drift.compare.CheckComparison;
import dev.arbiter.internal.drift.compare.ColumnComparison;
import dev.arbiter.internal.drift.compare.ColumnFixes;
import dev.arbiter.internal.drift.compare.ComparedTable;
import dev.arbiter.internal.drift.compare.ConstraintComparison;
import dev.arbiter.internal.drift.compare.CopiedTables;
import dev.arbiter.internal.drift.compare.DeclaredCopy;
import dev.arbiter.internal.drift.compare.DistributionComparison;
import dev.arbiter.internal.drift.compare.EnumComparison;
import dev.arbiter.internal.drift.compare.Findings;
import dev.arbiter.internal.drift.compare.ForeignKeyComparison;
import dev.arbiter.internal.drift.compare.IndexComparison;
import dev.arbiter.internal.drift.compare.IndexFixes;
import dev.arbiter.internal.drift.compare.PartitionComparison;
import dev.arbiter.internal.drift.compare.StatementComparison;
import dev.arbiter.internal.drift.compare.StorageComparison;
import dev.arbiter.internal.drift.server.DistributedPlan;
import dev.arbiter.internal.drift.server.PlannedTogether;
import dev.arbiter.internal.drift.server.Session;
import dev.arbiter.internal.drift.server.StatementPlan;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Optional;

/** Checks one table. */
final class TableCheck {

  private final Session session;
  private final Deployed deployed;
  private final CopiedTables copied;
  private final PlannedTogether statements;
  private final PlannedTogether staging;
  private final TableDefinition table;
  private final Findings findings;

  TableCheck(
      Session session,
      Deployed deployed,
      CopiedTables copied,
      PlannedTogether statements,
      PlannedTogether staging,
      TableDefinition table,
      Findings findings) {
    this.session = session;
    this.deployed = deployed;
    this.copied = copied;
    this.statements = statements;
    this.staging = staging;
    this.table = table;
    this.findings = findings;
  }

  void run() {
    new EnumComparison(table, deployed, findings).compare();
    Optional<RelationFacts> relation = deployed.relation(table.name());
    if (relation.isEmpty()) {
      findings.differ(Kind.TABLE_MISSING, subject(), "a table", null, List.of(table.ddl().strip()));
    } else if (!relation.get().isTable()) {
      String kind = relation.get().kindInWords();
      findings.differ(
          Kind.NOT_A_TABLE,
          subject(),
          "a table",
          kind,
          List.of("-- " + table.name() + " is " + kind + ": rename it, or declare another name."));
    } else {
      check(relation.get());
    }
  }

  private String subject() {
    return table.identifier().name();
  }

  private void check(RelationFacts relation) {
    TableFacts found = deployed.table(relation.oid());
    new ForeignKeyComparison(table, deployed, relation, found, findings).compare();
    session.undone(
        () -> {
          compare(relation, found);
          return true;
        });
    Optional<Distribution> distribution = deployed.distribution(relation.oid());
    if (deployed.distributes()) {
      new DistributionComparison(table, findings).compare(distribution.orElse(null));
    }
    StatementPlan plan =
        distribution
            .<StatementPlan>map(
                it ->
                    new DistributedPlan(
                        session,
                        it.type(),
                        deployed.distributionValue(relation.oid()),
                        table.indexes()))
            .orElseGet(() -> new StatementPlan(session));
    new StatementComparison(table, session, plan, statements, staging, findings).compare();
  }

  /** What needs a copy is left out where the server creates none. */
  private void compare(RelationFacts relation, TableFacts found) {
    Optional<DeclaredCopy> copy =
        copied
            .facts(table)
            .map(it -> DeclaredCopy.known(session, table, it))
            .or(() -> DeclaredCopy.create(session, table, findings));
    SchemaNames names = deployed.names(relation.schema());
    ColumnFixes columns = new ColumnFixes(table, found.columns(), deployed.version(), names);
    IndexFixes indexes = new IndexFixes(table, relation.isPartitioned(), found, names, deployed);
    ComparedTable compared = new ComparedTable(table, copy, found, findings);
    new PartitionComparison(compared).compare(relation);
    new StorageComparison(compared).compare(relation);
    new ColumnComparison(compared, columns).compare();
    new IndexComparison(compared, indexes).compare(new ConstraintComparison(compared).compare());
    copy.ifPresent(it -> new CheckComparison(table, it, found, findings).compare());
  }
}
