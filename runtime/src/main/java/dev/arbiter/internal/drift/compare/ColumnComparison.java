package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.ColumnFacts;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.internal.drift.declared.Declaration;
import dev.arbiter.internal.drift.declared.DeclaredColumn;
import dev.arbiter.schema.Difference.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares columns, by name. */
public final class ColumnComparison {

  private final DeclaredCopy copy;
  private final Declaration declaration;
  private final ColumnMends mends;
  private final Findings findings;

  /** Reports what it finds to the findings. */
  public ColumnComparison(
      DeclaredCopy copy, Declaration declaration, ColumnMends mends, Findings findings) {
    this.copy = copy;
    this.declaration = declaration;
    this.mends = mends;
    this.findings = findings;
  }

  /** Compares the columns of the table found with those of the copy. */
  public void compare(TableFacts found) {
    for (ColumnFacts column : copy.facts().columns()) {
      found
          .column(column.name())
          .ifPresentOrElse(it -> compare(column, it, found), () -> missing(column));
    }
    found.columns().stream()
        .filter(it -> it.required() && copy.facts().column(it.name()).isEmpty())
        .forEach(it -> undeclared(it, found));
  }

  private void missing(ColumnFacts column) {
    String definition =
        declaration.column(column.name()).map(DeclaredColumn::plain).orElse(column.written());
    findings.differ(
        Kind.COLUMN_MISSING, column.name(), definition, null, mends.add(column, definition));
  }

  private void compare(ColumnFacts declared, ColumnFacts found, TableFacts table) {
    if (!declared.type().equals(found.type())) {
      differ(
          Kind.COLUMN_TYPE, declared, declared.type(), found.type(), mends.type(declared, found));
    }
    if (!sameComputation(declared, found)) {
      differ(
          Kind.COLUMN_COMPUTED,
          declared,
          computed(declared),
          computed(found),
          mends.computed(declared, found, definition(declared)));
    }
    if (!declared.identity().equals(found.identity())) {
      differ(
          Kind.COLUMN_IDENTITY,
          declared,
          declared.identityInWords(),
          found.defaultExpression() == null
              ? found.identityInWords()
              : defaulted(found.defaultExpression()),
          mends.identity(declared, found));
    } else if (!sameDefault(declared, found)) {
      differ(
          Kind.COLUMN_DEFAULT,
          declared,
          defaulted(declared.defaultExpression()),
          defaulted(found.defaultExpression()),
          mends.defaults(declared));
    }
    if (declared.notNull() != found.notNull()) {
      differ(
          Kind.COLUMN_NULLABILITY,
          declared,
          declared.nullabilityInWords(),
          found.nullabilityInWords(),
          mends.nullability(declared, table.isInPrimaryKey(found)));
    }
  }

  private void differ(
      Kind kind, ColumnFacts column, String declared, String found, List<String> ddl) {
    findings.differ(kind, column.name(), declared, found, ddl);
  }

  private String definition(ColumnFacts column) {
    return declaration.column(column.name()).map(DeclaredColumn::text).orElseThrow();
  }

  private boolean sameComputation(ColumnFacts declared, ColumnFacts found) {
    String one = declared.computation();
    String other = found.computation();
    if (one == null || other == null || !declared.generated().equals(found.generated())) {
      return one == null && other == null;
    }
    return one.equals(other) || copy.sameKey(List.of("(" + one + ")"), List.of("(" + other + ")"));
  }

  private boolean sameDefault(ColumnFacts declared, ColumnFacts found) {
    return declared.isComputed()
        || declared.isIdentity()
        || copy.sameDefault(declared, found.defaultExpression());
  }

  static String computed(ColumnFacts column) {
    String expression = column.computation();
    return expression == null
        ? "not computed"
        : "GENERATED ALWAYS AS ("
            + expression
            + (column.generated().equals("s") ? ") STORED" : ") VIRTUAL");
  }

  private static String defaulted(@Nullable String expression) {
    return expression == null ? "no default" : "DEFAULT " + expression;
  }

  private void undeclared(ColumnFacts column, TableFacts table) {
    findings.differ(
        Kind.COLUMN_UNDECLARED,
        column.name(),
        "no such column, so that no insert supplies it",
        column.type() + " NOT NULL without a default",
        mends.optional(column, table.isInPrimaryKey(column)));
  }
}
