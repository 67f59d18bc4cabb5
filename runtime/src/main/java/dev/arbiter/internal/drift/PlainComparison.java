package dev.arbiter.internal.drift;

import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.List;

/** Compares what can be compared without a copy: what is there, and what state it is in. */
final class PlainComparison {

  private final TableDefinition table;
  private final Declaration declaration;
  private final TableFacts found;
  private final IndexMends mends;
  private final Findings findings;

  PlainComparison(
      TableDefinition table,
      Declaration declaration,
      TableFacts found,
      IndexMends mends,
      Findings findings) {
    this.table = table;
    this.declaration = declaration;
    this.found = found;
    this.mends = mends;
    this.findings = findings;
  }

  void compare() {
    declaration.columns().stream()
        .filter(it -> found.column(it.name()).isEmpty())
        .forEach(this::missing);
    found.columns().stream()
        .filter(it -> it.required() && declaration.column(it.name()).isEmpty())
        .forEach(this::undeclared);
    for (IndexDefinition index : table.indexes()) {
      found.index(index.name()).ifPresentOrElse(it -> state(index, it), () -> missing(index));
    }
  }

  private void missing(DeclaredColumn column) {
    findings.differ(
        Kind.COLUMN_MISSING,
        column.name(),
        column.text(),
        null,
        List.of("ALTER TABLE " + table.name() + " ADD COLUMN " + column.text() + ";"));
  }

  private void undeclared(ColumnFacts column) {
    findings.differ(
        Kind.COLUMN_UNDECLARED,
        column.name(),
        "no such column, so that no insert supplies it",
        column.type() + " NOT NULL without a default",
        List.of(
            "ALTER TABLE "
                + table.name()
                + " ALTER COLUMN "
                + column.written()
                + " DROP NOT NULL;"));
  }

  private void missing(IndexDefinition index) {
    findings.differ(Kind.INDEX_MISSING, index.name(), index.ddl(), null, mends.plain(index));
  }

  private void state(IndexDefinition index, IndexFacts found) {
    if (!found.unique()) {
      differ(Kind.INDEX_NOT_UNIQUE, index, found, mends.replacePlainly(index, found));
    } else if (!found.immediate()) {
      differ(Kind.INDEX_DEFERRABLE, index, found, mends.replacePlainly(index, found));
    } else if (!found.valid() || !found.ready()) {
      differ(Kind.INDEX_INVALID, index, found, mends.rebuild(found));
    }
  }

  private void differ(Kind kind, IndexDefinition index, IndexFacts found, List<String> ddl) {
    findings.differ(kind, index.name(), index.ddl(), IndexComparison.described(found), ddl);
  }
}
