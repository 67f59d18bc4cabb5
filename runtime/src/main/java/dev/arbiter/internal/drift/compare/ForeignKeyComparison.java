package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.Catalog;
import dev.arbiter.internal.drift.catalog.ForeignKeyFacts;
import dev.arbiter.internal.drift.catalog.Names;
import dev.arbiter.internal.drift.catalog.RelationFacts;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.internal.drift.declared.Declaration;
import dev.arbiter.internal.drift.declared.DeclaredColumn;
import dev.arbiter.internal.drift.declared.DeclaredReference;
import dev.arbiter.internal.drift.declared.SqlTokens;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Optional;

/** Compares foreign keys, by what they refer to: names are the server's. */
public final class ForeignKeyComparison {

  private final TableDefinition table;
  private final Catalog catalog;
  private final RelationFacts relation;
  private final Findings findings;

  /** Reports what it finds to the findings. */
  public ForeignKeyComparison(
      TableDefinition table, Catalog catalog, RelationFacts relation, Findings findings) {
    this.table = table;
    this.catalog = catalog;
    this.relation = relation;
    this.findings = findings;
  }

  /** Compares the foreign keys of the table found with the declared ones. */
  public void compare(Declaration declaration, TableFacts found) {
    for (DeclaredColumn column : declaration.columns()) {
      if (column.reference() != null) {
        compare(column, column.reference(), found);
      }
    }
  }

  private void compare(DeclaredColumn column, DeclaredReference declared, TableFacts found) {
    List<ForeignKeyFacts> ofColumn =
        found.foreignKeys().stream()
            .filter(it -> it.columns().equals(List.of(column.name())))
            .toList();
    Optional<Long> target = catalog.visibleRelation(declared.table()).map(RelationFacts::oid);
    if (target.isEmpty() && !ofColumn.isEmpty()) {
      findings.unchecked(
          "the foreign key of \""
              + column.name()
              + "\" was not compared, as "
              + declared.table()
              + " is not found with this search_path and these rights; there is "
              + ofColumn.get(0).definition());
      return;
    }
    Optional<ForeignKeyFacts> same =
        ofColumn.stream()
            .filter(it -> target.isPresent() && it.referencedTable() == target.get())
            .filter(it -> it.referencedColumns().equals(List.of(declared.column())))
            .filter(it -> it.onDelete().equals(declared.onDelete()) && it.enforced())
            .findFirst();
    if (same.isEmpty()) {
      missing(column, declared, ofColumn, found);
    } else if (!same.get().validated()) {
      findings.differ(
          Kind.FOREIGN_KEY,
          column.name(),
          "REFERENCES " + declared.text(),
          same.get().definition(),
          List.of(validate(same.get().name())));
    }
  }

  private void missing(
      DeclaredColumn column,
      DeclaredReference declared,
      List<ForeignKeyFacts> ofColumn,
      TableFacts found) {
    String unqualified = SqlTokens.of(Names.unqualified(table.name())).get(0).identifier();
    String name = Names.free(unqualified + "_" + column.name(), "_fkey", found.constraintNames());
    String add =
        "ALTER TABLE "
            + table.name()
            + " ADD CONSTRAINT "
            + Names.written(name)
            + " FOREIGN KEY ("
            + SqlTokens.of(column.text()).get(0).text()
            + ") REFERENCES "
            + declared.text();
    findings.differ(
        Kind.FOREIGN_KEY,
        column.name(),
        "REFERENCES " + declared.text(),
        ofColumn.stream().map(ForeignKeyFacts::definition).findFirst().orElse(null),
        relation.isPartitioned()
            ? List.of(add + ";")
            : List.of(add + " NOT VALID;", validate(name)));
  }

  private String validate(String name) {
    return "ALTER TABLE " + table.name() + " VALIDATE CONSTRAINT " + Names.written(name) + ";";
  }
}
