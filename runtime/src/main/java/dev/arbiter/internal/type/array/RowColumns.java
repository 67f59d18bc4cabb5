package dev.arbiter.internal.type.array;

import dev.arbiter.internal.type.Codec;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a statement is given of many rows, column by column.
 *
 * @param <R> the input row's type
 */
public sealed interface RowColumns<R> permits RowArrays, RowsCopy {

  /** The statement itself, for a parameter that all rows have in common. */
  PreparedStatement statement();

  /** The index of the next parameter, which the caller sets. */
  int next();

  /** Whether the rows, which agree on that, supply a column. */
  void supplied(Predicate<? super R> supplied) throws SQLException;

  /** The rows' places, counted from one. */
  void places() throws SQLException;

  /** The different values of a column. */
  <V> void addDifferent(Codec<V> codec, Function<? super R, ? extends @Nullable V> value)
      throws SQLException;

  /** A column's values. */
  <V> void add(Codec<V> codec, Function<? super R, ? extends @Nullable V> value)
      throws SQLException;
}
