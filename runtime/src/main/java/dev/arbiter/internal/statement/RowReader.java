package dev.arbiter.internal.statement;

import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads the row that the result set stands on.
 *
 * @param <T> the type of what is read; never null
 */
@FunctionalInterface
public interface RowReader<T> {

  /** Reads nothing of a row that a statement locks: it is there. */
  RowReader<Boolean> LOCKED = row -> true;

  /** Reads the current row, without moving the result set. */
  T read(ResultSet row) throws SQLException;

  /**
   * Reads a row that an upsert returned, and what became of it.
   *
   * @param column the index of the column that says whether the row was inserted
   */
  static <T> RowReader<Upserted<T>> withOutcome(RowReader<T> reader, int column) {
    return row ->
        new Upserted<>(
            reader.read(row), row.getBoolean(column) ? Outcome.INSERTED : Outcome.UPDATED);
  }

  /** Reads a row that an upsert left alone. */
  static <T> RowReader<Upserted<T>> unchanged(RowReader<T> reader) {
    return row -> new Upserted<>(reader.read(row), Outcome.UNCHANGED);
  }
}
