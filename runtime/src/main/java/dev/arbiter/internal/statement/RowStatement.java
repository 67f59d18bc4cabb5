package dev.arbiter.internal.statement;

import dev.arbiter.schema.StatementDefinition;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A statement that takes an input row.
 *
 * @param definition the statement for a row; throws for a row that must not be given to it
 * @param binder sets the statement's parameters
 * @param <R> the input row's type
 */
public record RowStatement<R>(
    Function<? super R, StatementDefinition> definition, RowBinder<? super R> binder) {

  /** One statement for all rows. */
  public static <R> RowStatement<R> of(
      StatementDefinition definition, RowBinder<? super R> binder) {
    return new RowStatement<>(row -> definition, binder);
  }

  /**
   * This statement, for rows that pass a check.
   *
   * @param check throws for a row that must not be given to the statement
   */
  public RowStatement<R> checked(Consumer<R> check) {
    return new RowStatement<>(
        row -> {
          check.accept(row);
          return definition.apply(row);
        },
        binder);
  }

  /**
   * This statement for rows that supply their identity column, and another for the others.
   *
   * @param otherwise the statement that does not mention the column
   */
  public RowStatement<R> onlyIf(Predicate<R> suppliesIdentity, StatementDefinition otherwise) {
    return new RowStatement<>(
        row -> suppliesIdentity.test(row) ? definition.apply(row) : otherwise, binder);
  }

  /** The statement for a row. */
  public StatementDefinition definition(R row) {
    return definition.apply(row);
  }

  /** Binds the row. */
  public Binder binder(R row) {
    return statement -> binder.bind(statement, row);
  }
}
