package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.ColumnFacts;
import dev.arbiter.internal.drift.catalog.IndexFacts;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.internal.drift.declared.Declaration;
import dev.arbiter.internal.drift.declared.DeclaredColumn;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.List;

/** Compares what can be compared without a copy: what is there, and what state it is in. */
public final class PlainComparison {

  private final TableDefinition table;
  private final Declaration declaration;
  private final TableFacts found;
  private final ColumnMends columns;
  private final IndexMends mends;
  private final Findings findings;

  /** Reports what it finds to the findings. */
  public PlainComparison(
      TableDefinition table,
      Declaration declaration,
      TableFacts found,
      ColumnMends columns,
      IndexMends mends,
      Findings findings) {
    this.table = table;
    this.declaration = declaration;
    this.found = found;
    this.columns = columns;
    this.mends = mends;
    this.findings = findings;
  }

  /** Compares columns and indexes as far as their texts tell. */
  public void compare() {
    for (DeclaredColumn column : declaration.columns()) {
      found
          .column(column.name())
          .ifPresentOrElse(it -> new Column(column, it).compare(), () -> missing(column));
    }
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
        columns.optional(column, found.isInPrimaryKey(column)));
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

  /** A column that is there; of another type, default or expression it may be. */
  private final class Column {

    private final DeclaredColumn column;
    private final ColumnFacts declared;
    private final ColumnFacts found;

    Column(DeclaredColumn column, ColumnFacts found) {
      this.column = column;
      this.found = found;
      this.declared =
          new ColumnFacts(
              found.name(),
              found.written(),
              found.type(),
              column.notNull(),
              column.identity(),
              column.generated(),
              null,
              false);
    }

    void compare() {
      if (!declared.generated().equals(found.generated())) {
        differ(
            Kind.COLUMN_COMPUTED,
            column.text(),
            ColumnComparison.computed(found),
            columns.computed(declared, found, column.text()));
      }
      if (!declared.identity().equals(found.identity())) {
        differ(
            Kind.COLUMN_IDENTITY,
            declared.identityInWords(),
            found.identityInWords(),
            columns.identity(declared, found));
      }
      if (declared.notNull() != found.notNull()) {
        differ(
            Kind.COLUMN_NULLABILITY,
            declared.nullabilityInWords(),
            found.nullabilityInWords(),
            columns.nullability(declared, PlainComparison.this.found.isInPrimaryKey(found)));
      }
    }

    private void differ(Kind kind, String declared, String found, List<String> ddl) {
      findings.differ(kind, column.name(), declared, found, ddl);
    }
  }
}
