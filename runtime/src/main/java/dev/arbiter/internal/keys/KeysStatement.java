package dev.arbiter.internal.keys;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Binder;
import dev.arbiter.internal.type.array.RowArrays;
import dev.arbiter.schema.StatementDefinition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that takes many keys: an array for each column, and one of the keys' places.
 *
 * @param behind columns whose different values are asked for once more, behind the places
 * @param <K> the key's type
 */
public record KeysStatement<K extends @Nullable Object>(
    StatementDefinition definition, List<KeyColumn<K, ?>> columns, List<KeyColumn<K, ?>> behind) {

  /** With nothing behind the places. */
  public KeysStatement(StatementDefinition definition, List<KeyColumn<K, ?>> columns) {
    this(definition, columns, List.of());
  }

  /** Whether there can be a row with this key. */
  boolean canBeFound(K key) throws SqlFailure {
    try {
      boolean can = true;
      for (KeyColumn<K, ?> column : columns) {
        can &= column.canHold(key);
      }
      return can;
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.EXECUTE, definition, exception);
    }
  }

  /** The last column of the statement's rows: the place of the key that a row is found by. */
  int placeColumn(ResultSet row) throws SQLException {
    return row.getMetaData().getColumnCount();
  }

  /** Sets the statement's parameters. */
  Binder binder(List<K> keys) {
    return statement -> {
      RowArrays<K> arrays = new RowArrays<>(statement, keys, 0);
      for (KeyColumn<K, ?> column : columns) {
        column.bind(arrays);
      }
      arrays.places();
      for (KeyColumn<K, ?> column : behind) {
        column.bindDifferent(arrays);
      }
    };
  }
}
