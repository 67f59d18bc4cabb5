package dev.arbiter.processor.read.distribution;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.ColumnValue;
import dev.arbiter.processor.dao.Dao;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.model.type.SqlTypeParser;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what statements of a distributed table compute: servers of a cluster do that apart. */
public final class DistributedStatements {

  private final Table table;
  private final Problems problems;

  public DistributedStatements(Table table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  public void run(Dao dao) {
    if (!table.distribution().isDeclared()) {
      return;
    }
    for (Column column : table.columns()) {
      if (column.onConflict() instanceof ConflictRule.SetTo it) {
        set(column.name(), it.value(), Map.of(), false);
      }
    }
    dao.declared().forEach(this::check);
  }

  private void check(Operation operation) {
    Map<String, SqlType> parameters =
        operation
            .namedParameters()
            .collect(
                Collectors.toMap(
                    Parameter.Named::name,
                    it -> SqlTypeParser.parse(it.type().defaultSqlType()),
                    (one, other) -> one));
    boolean updates = operation.action() == Action.UPDATE;
    operation.values().forEach(it -> subquery(it.value()));
    if (operation.set() != null) {
      for (ColumnValue it : operation.set()) {
        set(it.column(), it.value(), parameters, updates);
      }
    }
    if (operation.where() != null) {
      computed(operation.where(), null, parameters, updates);
    }
  }

  private void set(
      String column, Expression value, Map<String, SqlType> parameters, boolean updates) {
    if (column.equals(table.distribution().column())) {
      problems.add(
          Tag.DISTRIBUTION_COLUMN_SET,
          value.origin(),
          "%s: \"%s\" of \"%s\" is set, in %s; the table is distributed by it, and a row stays on its server; delete the row and insert another one"
              .formatted(value.text(), column, table.name(), value.place().name()));
      return;
    }
    computed(value, table.column(column), parameters, updates);
  }

  private void computed(
      Expression expression,
      @Nullable Column target,
      Map<String, SqlType> parameters,
      boolean updates) {
    subquery(expression);
    if (expression.tree().isOfTheMoment()) {
      return; // It is selected beforehand.
    }
    ExpressionTypes types = new ExpressionTypes(expression.tree(), table, parameters);
    for (Offence it : new Volatility(expression.tree(), types, updates).of(target)) {
      problems.add(
          Tag.NOT_IMMUTABLE,
          expression.origin(),
          "%s: %s is not immutable, in %s; the servers of a cluster, whose settings and times differ, have to compute the same; %s"
              .formatted(expression.text(), it.what(), expression.place().name(), it.fix()));
    }
  }

  private void subquery(Expression expression) {
    if (expression.tree().hasSubquery()) {
      problems.add(
          Tag.SUBQUERY,
          expression.origin(),
          "%s: a subquery, in %s; no server of the cluster has all rows of \"%s\"; use the row's own columns, or select first and pass a parameter"
              .formatted(expression.text(), expression.place().name(), table.name()));
    }
  }
}
