package dev.arbiter.internal.batch.statement;

import dev.arbiter.internal.type.array.RowColumns;
import java.sql.SQLException;

/**
 * Sets the parameters of a statement that takes many rows; it may be called again when the batch is
 * retried.
 *
 * @param <R> the input row's type
 */
@FunctionalInterface
public interface ArrayBinder<R> {

  /** Sets every parameter of the statement. */
  void bind(RowColumns<R> rows) throws SQLException;
}
