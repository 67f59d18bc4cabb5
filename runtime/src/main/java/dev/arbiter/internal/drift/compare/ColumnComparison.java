package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.ColumnFacts;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.ColumnDefinition.Generation;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares columns, by name: types, expressions and defaults only where there is a copy. */
public final class ColumnComparison {

  private final TableDefinition table;
  private final Optional<DeclaredCopy> copy;
  private final TableFacts found;
  private final ColumnFixes mends;
  private final Findings findings;

  /** Reports what it finds to the findings. */
  public ColumnComparison(ComparedTable compared, ColumnFixes mends) {
    this.table = compared.table();
    this.copy = compared.copy();
    this.found = compared.found();
    this.findings = compared.findings();
    this.mends = mends;
  }

  /** Compares the columns of the table found with the declared ones. */
  public void compare() {
    for (ColumnDefinition column : table.columns()) {
      ColumnFacts declared =
          copy.flatMap(it -> it.facts().column(column.name()))
              .orElseGet(() -> ColumnFacts.of(column));
      found
          .column(column.name())
          .ifPresentOrElse(
              it -> compare(column, declared, it),
              () -> missing(declared, column.sqlWithoutChecks()));
    }
    found.columns().stream()
        .filter(it -> it.required() && table.column(it.name()).isEmpty())
        .forEach(this::undeclared);
  }

  private void missing(ColumnFacts column, String definition) {
    findings.differ(
        Kind.COLUMN_MISSING, column.name(), definition, null, mends.add(column, definition));
  }

  private void compare(ColumnDefinition column, ColumnFacts declared, ColumnFacts found) {
    if (copy.isPresent() && !declared.type().equals(found.type())) {
      differ(
          Kind.COLUMN_TYPE, declared, declared.type(), found.type(), mends.type(declared, found));
    }
    if (!sameComputation(declared, found)) {
      differ(
          Kind.COLUMN_COMPUTED,
          declared,
          computed(declared),
          computed(found),
          mends.computed(declared, found, column));
    }
    if (column.generation() == Generation.SERIAL) {
      compareSerial(declared, found);
    } else if (!declared.identity().equals(found.identity())) {
      differ(
          Kind.COLUMN_IDENTITY,
          declared,
          declared.identityInWords(),
          found.numberingInWords(),
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
          mends.nullability(declared, this.found.isInPrimaryKey(found)));
    }
  }

  /** What the sequence is called is the server's choice. */
  private void compareSerial(ColumnFacts declared, ColumnFacts found) {
    if (!found.isSerial()) {
      differ(
          Kind.COLUMN_SERIAL,
          declared,
          "DEFAULT nextval of a sequence of its own",
          found.numberingInWords() + (found.isNext() ? ", whose sequence is not its own" : ""),
          mends.serial(declared, found));
    }
  }

  private void differ(
      Kind kind, ColumnFacts column, String declared, String found, List<String> ddl) {
    findings.differ(kind, column.name(), declared, found, ddl);
  }

  private boolean sameComputation(ColumnFacts declared, ColumnFacts found) {
    String one = declared.computation();
    String other = found.computation();
    if (one == null || other == null || !declared.generated().equals(found.generated())) {
      return one == null && other == null;
    }
    return one.equals(other)
        || copy.isEmpty()
        || copy.get().sameKey(List.of("(" + one + ")"), List.of("(" + other + ")"));
  }

  private boolean sameDefault(ColumnFacts declared, ColumnFacts found) {
    return declared.isComputed()
        || declared.isIdentity()
        || copy.isEmpty()
        || copy.get().sameDefault(declared, found.defaultExpression());
  }

  private static String computed(ColumnFacts column) {
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

  private void undeclared(ColumnFacts column) {
    findings.differ(
        Kind.COLUMN_UNDECLARED,
        column.name(),
        "no such column, so that no insert supplies it",
        column.type() + " NOT NULL without a default",
        mends.declare(column, found.isInPrimaryKey(column)));
  }
}
