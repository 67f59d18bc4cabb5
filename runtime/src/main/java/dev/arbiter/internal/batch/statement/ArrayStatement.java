package dev.arbiter.internal.batch.statement;

import dev.arbiter.internal.type.array.RowArrays;
import dev.arbiter.schema.StatementDefinition;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * A statement that takes many rows.
 *
 * @param <R> the input row's type
 */
public record ArrayStatement<R>(StatementDefinition definition, ArrayBinder<R> binder) {

  /** Sets the parameters behind those that have been set; returns how many there are then. */
  public int bind(PreparedStatement statement, List<R> rows, int before) throws SQLException {
    RowArrays<R> arrays = new RowArrays<>(statement, rows, before);
    binder.bind(arrays);
    return arrays.parameters();
  }
}
