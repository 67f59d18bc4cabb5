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

  /** See {@link RowStatement#of}. */
  public static <R, T> RowQuery<R, T> of(
      StatementDefinition definition, RowBinder<? super R> binder, RowReader<T> reader) {
    return new RowQuery<>(RowStatement.of(definition, binder), reader);
  }

  /** See {@link RowStatement#checked}. */
  public RowQuery<R, T> checked(Consumer<R> check) {
    return new RowQuery<>(statement.checked(check), reader);
  }

  /** See {@link RowStatement#onlyIf}. */
  public RowQuery<R, T> onlyIf(Predicate<R> suppliesIdentity, StatementDefinition otherwise) {
    return new RowQuery<>(statement.onlyIf(suppliesIdentity, otherwise), reader);
  }

  /** The statement for a row, ready to run. */
  public Query<T> with(R row) {
    return new Query<>(statement.definition(row), statement.binder(row), reader);
  }
}
