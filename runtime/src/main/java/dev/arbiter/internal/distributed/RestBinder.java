package dev.arbiter.internal.distributed;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Sets the parameters that several rows of a statement have in common, behind their values.
 *
 * @param <R> the input row's type
 */
@FunctionalInterface
public interface RestBinder<R> {

  /**
   * Sets the parameters behind those that have been set.
   *
   * @param index the index of the last parameter before
   */
  void bind(PreparedStatement statement, List<R> rows, int index) throws SQLException;
}
