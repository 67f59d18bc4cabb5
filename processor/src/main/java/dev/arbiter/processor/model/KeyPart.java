package dev.arbiter.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One element of a unique index's key.
 *
 * @param expression the SQL without collation, operator class and order
 * @param column the column, if the expression is nothing but one
 * @param parenthesised whether {@code CREATE INDEX} needs parentheses around the expression
 * @param neverNull whether the expression is provably not NULL
 * @param nullSafe the mentioned columns that may be NULL without making the expression NULL
 */
public record KeyPart(
    Expression expression,
    @Nullable String column,
    boolean parenthesised,
    @Nullable String collation,
    @Nullable String operatorClass,
    @Nullable String order,
    boolean neverNull,
    List<String> nullSafe) {

  public KeyPart {
    nullSafe = List.copyOf(nullSafe);
  }

  /**
   * A column and nothing else.
   *
   * @param name the column's name as SQL writes it
   */
  public static KeyPart of(Column column, Expression name) {
    return new KeyPart(name, column.name(), false, null, null, null, !column.nullable(), List.of());
  }

  /** The columns that occur in the expression, in order of appearance. */
  public List<String> mentions() {
    return List.copyOf(expression.tree().columns());
  }
}
