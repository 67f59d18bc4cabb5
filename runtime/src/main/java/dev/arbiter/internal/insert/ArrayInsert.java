package dev.arbiter.internal.insert;

import dev.arbiter.internal.batch.statement.ArrayStatement;
import dev.arbiter.schema.StatementDefinition;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows that come as arrays, in their order.
 *
 * @param marks which of its optional columns a row supplies, as zeros and ones; null if there are
 *     none
 * @param alike takes rows that supply the same columns, as nearly always
 * @param mixed takes rows that do not; null without marks
 * @param <R> the input row's type
 */
public record ArrayInsert<R>(
    @Nullable Function<R, String> marks,
    ArrayStatement<R> alike,
    @Nullable ArrayStatement<R> mixed) {

  /** The statement that stands for the insert where one is to be named. */
  StatementDefinition statement() {
    return alike.definition();
  }

  /** The statement for these rows. */
  ArrayStatement<R> statementFor(List<R> rows) {
    if (marks == null || mixed == null) {
      return alike;
    }
    String common = marks.apply(rows.get(0));
    return rows.stream().allMatch(it -> marks.apply(it).equals(common)) ? alike : mixed;
  }
}
