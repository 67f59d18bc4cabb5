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
 * @param told the column of a stored row, from one on, that is the key: its values tell rows apart,
 *     so that the statement takes no places; 0 where only the server can tell
 * @param <K> the key's type
 */
public record KeysStatement<K extends @Nullable Object>(
    StatementDefinition definition,
    List<KeyColumn<K, ?>> columns,
    List<KeyColumn<K, ?>> behind,
    int told) {

  /** With places, and nothing behind them. */
  public KeysStatement(StatementDefinition definition, List<KeyColumn<K, ?>> columns) {
    this(definition, columns, List.of());
  }

  /** With places. */
  public KeysStatement(
      StatementDefinition definition, List<KeyColumn<K, ?>> columns, List<KeyColumn<K, ?>> behind) {
    this(definition, columns, behind, 0);
  }

  /** This statement, whose only column tells keys apart in Java if it is not 0. */
  public KeysStatement<K> toldBy(int column) {
    return new KeysStatement<>(definition, columns, behind, column);
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

  /** What tells the key from others. */
  @Nullable Object value(K key) {
    return columns.get(0).value().apply(key);
  }

  /** What tells the key of a row from others. */
  @Nullable Object value(ResultSet row) throws SQLException {
    return columns.get(0).codec().get(row, told);
  }

  /** Sets the statement's parameters. */
  Binder binder(List<K> keys) {
    return statement -> {
      RowArrays<K> arrays = new RowArrays<>(statement, keys, 0);
      for (KeyColumn<K, ?> column : columns) {
        column.bind(arrays);
      }
      if (told == 0) {
        arrays.places();
      }
      for (KeyColumn<K, ?> column : behind) {
        column.bindDifferent(arrays);
      }
    };
  }
}
