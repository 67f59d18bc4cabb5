package dev.arbiter.processor.scan.judge;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Reasons about NULL in expressions, on the safe side: what is not understood may be NULL.
 * Functions and operators are taken to be PostgreSQL's own where they bear their names; an operator
 * on a type of an extension, {@code lower} of an empty range and, in PostgreSQL 18, the cast of a
 * {@code jsonb} column that holds {@code null} to another type can still be NULL.
 */
public final class Nullness {

  private Nullness() {}

  /** Whether the expression is provably not NULL in a row where those columns are not. */
  public static boolean neverNull(Fragment expression, Set<String> notNullColumns) {
    return new NeverNull(expression.scope(), notNullColumns).test(expression.root());
  }

  /** The columns that are not NULL in every row the predicate is true for. */
  public static Set<String> requiredNotNull(Fragment predicate) {
    return new RequiredColumns(predicate.scope()).ofTrue(predicate.root());
  }

  /** Whether the predicate says in these very words that the expression is not NULL. */
  public static boolean requiresNotNull(Fragment predicate, Fragment expression) {
    return new RequiredExpression(predicate.lexed(), expression.lexed()).isThere();
  }

  /** Whether the expression is provably not NULL even where the column is. */
  public static boolean mapsNullAway(
      Fragment expression, String column, Set<String> notNullColumns) {
    Set<String> others = new LinkedHashSet<>(notNullColumns);
    others.remove(column);
    return neverNull(expression, others);
  }
}
