package dev.arbiter.internal.drift;

import dev.arbiter.internal.drift.catalog.Catalog;
import dev.arbiter.internal.drift.catalog.Names;
import dev.arbiter.internal.drift.catalog.RelationFacts;
import dev.arbiter.internal.drift.catalog.SchemaNames;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.internal.drift.compare.CheckComparison;
import dev.arbiter.internal.drift.compare.ColumnComparison;
import dev.arbiter.internal.drift.compare.ColumnMends;
import dev.arbiter.internal.drift.compare.DeclaredCopy;
import dev.arbiter.internal.drift.compare.Findings;
import dev.arbiter.internal.drift.compare.ForeignKeyComparison;
import dev.arbiter.internal.drift.compare.IndexComparison;
import dev.arbiter.internal.drift.compare.IndexMends;
import dev.arbiter.internal.drift.compare.PartitionComparison;
import dev.arbiter.internal.drift.compare.PlainComparison;
import dev.arbiter.internal.drift.compare.StatementComparison;
import dev.arbiter.internal.drift.declared.Declaration;
import dev.arbiter.internal.drift.declared.SqlTokens;
import dev.arbiter.internal.drift.server.Session;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Optional;

/** Checks one table. */
final class TableCheck {

  private final Session session;
  private final Catalog catalog;
  private final TableDefinition table;
  private final Findings findings;

  TableCheck(Session session, TableDefinition table, Findings findings) {
    this.session = session;
    this.catalog = new Catalog(session);
    this.table = table;
    this.findings = findings;
  }

  void run() {
    Optional<RelationFacts> relation = catalog.relation(table.name());
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
    return SqlTokens.of(Names.unqualified(table.name())).get(0).identifier();
  }

  private void check(RelationFacts relation) {
    TableFacts found = catalog.table(relation.oid());
    Optional<Declaration> declaration = Declaration.of(table);
    if (declaration.isEmpty()) {
      findings.unchecked("the DDL holds no CREATE TABLE to compare with");
    } else {
      new ForeignKeyComparison(table, catalog, relation, findings)
          .compare(declaration.get(), found);
      session.undone(
          () -> {
            compare(relation, found, declaration.get());
            return true;
          });
    }
    new StatementComparison(table, session, findings).compare();
  }

  private void compare(RelationFacts relation, TableFacts found, Declaration declaration) {
    Optional<DeclaredCopy> copy = DeclaredCopy.create(session, table, declaration, findings);
    ColumnMends columns = new ColumnMends(table, found.columns(), catalog.version());
    IndexMends mends =
        new IndexMends(
            table,
            relation.isPartitioned(),
            found,
            new SchemaNames(relation.schema(), catalog.relationKinds(relation.schema())),
            catalog);
    if (copy.isEmpty()) {
      new PlainComparison(table, declaration, found, columns, mends, findings).compare();
      return;
    }
    new PartitionComparison(table, catalog, findings).compare(relation, declaration, copy.get());
    new ColumnComparison(copy.get(), declaration, columns, findings).compare(found);
    new IndexComparison(table, copy.get(), found, mends, findings).compare();
    new CheckComparison(table, copy.get(), findings).compare(found);
  }
}
