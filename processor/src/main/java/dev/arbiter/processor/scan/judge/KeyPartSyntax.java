package dev.arbiter.processor.scan.judge;

import org.jspecify.annotations.Nullable;

/**
 * One key part as {@code CREATE INDEX} takes it: an expression, and what may follow it.
 *
 * @param expression the key itself, without what follows
 * @param expressionOffset where the expression starts in the text of the key part
 * @param column the column, if the expression is just one
 * @param needsParentheses whether the expression must be put in parentheses of its own
 * @param collation what follows COLLATE, as written
 * @param operatorClass the operator class with its schema and parameters, as written
 * @param order ASC or DESC, NULLS FIRST or LAST, as written
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
public record KeyPartSyntax(
    Fragment expression,
    int expressionOffset,
    @Nullable String column,
    boolean needsParentheses,
    @Nullable String collation,
    @Nullable String operatorClass,
    @Nullable String order) {

  public static KeyPartSyntax of(String sql, Scope scope) {
    return new KeyPartParser(sql, scope).parse();
  }
}
