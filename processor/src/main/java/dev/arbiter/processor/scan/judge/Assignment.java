package dev.arbiter.processor.scan.judge;

/**
 * An item of a SET list, {@code column = expression}.
 *
 * @param column the name assigned to, as the catalog would hold it
 * @param known whether the table has that column
 * @param expressionOffset where the expression starts in the whole text
 */
public record Assignment(String column, boolean known, Fragment expression, int expressionOffset)
    implements AssignmentSyntax {

  public static AssignmentSyntax parse(String sql, Scope scope) {
    return new AssignmentParser(sql, scope).parse();
  }

  /**
   * Whether an expression for that column was probably meant as an assignment to it: the whole is a
   * comparison of just this column with something.
   */
  public static boolean looksLikeAssignment(Fragment expression, String column) {
    return parse(expression.sql(), expression.scope()) instanceof Assignment assignment
        && assignment.column().equals(column);
  }
}
