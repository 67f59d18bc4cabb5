package dev.arbiter.internal.statement;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Binds one input row of a batch; it may be called again when the batch is retried.
 *
 * @param <R> the input row's type
 */
@FunctionalInterface
public interface RowBinder<R extends @Nullable Object> {

  /** Sets every parameter of the statement from the row. */
  void bind(PreparedStatement statement, R row) throws SQLException;
}
