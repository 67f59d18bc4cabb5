package dev.arbiter.internal.distributed;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Sets the parameters of one row, of several that a statement takes.
 *
 * @param <R> the input row's type
 */
@FunctionalInterface
public interface ValuesBinder<R> {

  /**
   * Sets the parameters behind those that have been set.
   *
   * @param index the index of the last parameter before
   * @return the index of the last parameter now
   */
  int bind(PreparedStatement statement, R row, int index) throws SQLException;
}
