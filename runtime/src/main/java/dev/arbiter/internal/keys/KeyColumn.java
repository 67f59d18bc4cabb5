package dev.arbiter.internal.keys;

import dev.arbiter.internal.batch.statement.ArrayBinder;
import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.OutOfRangeException;
import dev.arbiter.internal.type.array.RowArrays;
import dev.arbiter.internal.type.array.RowColumns;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
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

  /**
   * The only column of a key that cannot be null.
   *
   * @param name what a NullPointerException says
   */
  public static <V> List<KeyColumn<V, ?>> only(Codec<V> codec, String name) {
    return List.of(new KeyColumn<V, V>(codec, key -> Objects.requireNonNull(key, name)));
  }

  /** The only column of a key that may be null, which is NULL. */
  public static <V> List<KeyColumn<@Nullable V, ?>> nullable(Codec<V> codec) {
    return List.of(new KeyColumn<>(codec, key -> key));
  }

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

  /** Sets a parameter to the column's value. */
  public void set(PreparedStatement statement, int index, K key) throws SQLException {
    codec.set(statement, index, value.apply(key));
  }

  /** Refuses null where it is no key. */
  public void requireKey(K key) {
    V unused = value.apply(key);
  }

  /** Takes the columns of keys, and the places of these. */
  public static <K extends @Nullable Object> ArrayBinder<SoughtKey<K>> binder(
      List<KeyColumn<K, ?>> columns) {
    return keys -> {
      for (KeyColumn<K, ?> column : columns) {
        column.add(keys);
      }
      keys.places();
    };
  }

  /** Takes the column of keys. */
  public void add(RowColumns<SoughtKey<K>> keys) throws SQLException {
    keys.add(codec, key -> value.apply(key.value()));
  }

  /** Takes the different values of the column. */
  public void addDifferent(RowColumns<SoughtKey<K>> keys) throws SQLException {
    keys.addDifferent(codec, key -> value.apply(key.value()));
  }

  void bindDifferent(RowArrays<K> keys) throws SQLException {
    keys.addDifferent(codec, value);
  }

  void bind(RowArrays<K> keys) throws SQLException {
    keys.add(codec, value);
  }
}
