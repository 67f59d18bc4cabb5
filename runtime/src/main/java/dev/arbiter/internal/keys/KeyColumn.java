package dev.arbiter.internal.keys;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.OutOfRangeException;
import dev.arbiter.internal.type.array.RowArrays;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column that a key mentions.
 *
 * @param value its value in a key; throws NullPointerException where null cannot be one
 * @param <K> the key's type
 * @param <V> the column's type
 */
public record KeyColumn<K extends @Nullable Object, V>(
    Codec<V> codec, Function<? super K, ? extends @Nullable V> value) {

  /** Whether the column can hold the value, so that it is worth looking for. */
  boolean canHold(K key) throws SQLException {
    V sought = value.apply(key);
    if (sought == null) {
      return true;
    }
    try {
      codec.requireStorable(sought);
      return true;
    } catch (OutOfRangeException outOfRange) {
      return false;
    }
  }

  void bind(RowArrays<K> keys) throws SQLException {
    keys.add(codec, value);
  }
}
