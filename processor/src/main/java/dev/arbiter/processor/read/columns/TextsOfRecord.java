package dev.arbiter.processor.read.columns;

import static java.util.Objects.requireNonNull;

import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.ExpressionChecks;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.scan.judge.Assignment;

/** Checks the SQL that stands on components, and the table's own checks. */
public final class TextsOfRecord {

  private final Table table;
  private final ExpressionChecks checks;
  private final Problems problems;

  /**
   * Of a table whose keys are not read yet.
   *
   * @param table its columns and checks
   */
  public TextsOfRecord(Table table, ExpressionChecks checks, Problems problems) {
    this.table = table;
    this.checks = checks;
    this.problems = problems;
  }

  public void check() {
    for (Expression it : table.expressions()) {
      if (checks.expression(it) && it.place().kind() == SqlPlace.Kind.ON_CONFLICT) {
        assigns(it);
      }
    }
  }

  private void assigns(Expression set) {
    String column = requireNonNull(set.place().column());
    if (Assignment.looksLikeAssignment(set.tree(), column)) {
      String expression =
          Assignment.parse(set.text(), table.scope()) instanceof Assignment it
              ? it.expression().sql().strip()
              : set.text();
      problems.add(
          Tag.ASSIGNMENT_NOT_EXPRESSION,
          set.origin(),
          "%s: an assignment, in %s; set takes the new value as an expression; write set = \"%s\"%s"
              .formatted(
                  set.text(),
                  set.place().name(),
                  expression,
                  isBoolean(column) ? ", or put a comparison into parentheses" : ""));
    }
  }

  /** Whether a comparison may be meant. */
  private boolean isBoolean(String column) {
    return table.column(column).javaType().defaultSqlType().equals("boolean");
  }
}
