package dev.arbiter.internal.statement;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads the row that the result set stands on.
 *
 * @param <T> the type of what is read; never null
 */
@FunctionalInterface
public interface RowReader<T> {

  /** Reads the current row, without moving the result set. */
  T read(ResultSet row) throws SQLException;
}
