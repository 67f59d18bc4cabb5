package dev.arbiter.internal.statement;

import dev.arbiter.schema.StatementDefinition;

/**
 * A statement that returns rows, ready to run.
 *
 * @param <T> the type of what is read
 */
public record Query<T>(StatementDefinition definition, Binder binder, RowReader<T> reader) {

  /** A statement that locks a row, if it returns one. */
  public static Query<Boolean> locking(StatementDefinition definition, Binder binder) {
    return new Query<>(definition, binder, RowReader.LOCKED);
  }
}
