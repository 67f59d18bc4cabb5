package dev.arbiter.internal.statement;

import dev.arbiter.schema.StatementDefinition;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A statement that takes an input row and returns rows.
 *
 * @param <R> the input row's type
 * @param <T> the type of what is read
 */
public record RowQuery<R, T>(RowStatement<R> statement, RowReader<T> reader) {

  /** See {@link RowStatement#of(StatementDefinition, RowBinder)}. */
  public static <R, T> RowQuery<R, T> of(
      StatementDefinition definition, RowBinder<? super R> binder, RowReader<T> reader) {
    return new RowQuery<>(RowStatement.of(definition, binder), reader);
  }

  /** See {@link RowStatement#of(Consumer, StatementDefinition, RowBinder)}. */
  public static <R, T> RowQuery<R, T> of(
      Consumer<? super R> check,
      StatementDefinition definition,
      RowBinder<? super R> binder,
      RowReader<T> reader) {
    return new RowQuery<>(RowStatement.of(check, definition, binder), reader);
  }

  /**
   * See {@link RowStatement#of(Predicate, StatementDefinition, StatementDefinition, RowBinder)}.
   */
  public static <R, T> RowQuery<R, T> of(
      Predicate<? super R> suppliesIdentity,
      StatementDefinition with,
      StatementDefinition without,
      RowBinder<? super R> binder,
      RowReader<T> reader) {
    return new RowQuery<>(RowStatement.of(suppliesIdentity, with, without, binder), reader);
  }

  /** The statement for a row, ready to run. */
  public Query<T> with(R row) {
    return new Query<>(statement.definition(row), statement.binder(row), reader);
  }
}
