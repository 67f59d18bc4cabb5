package dev.arbiter.batches;

import dev.arbiter.Database;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A kind of table whose rows are updated, with random rows and keys of them.
 *
 * @param keyOf the key that a row would have
 * @param rows updates by rows; null where no row can name its key
 * @param <N> the input row
 * @param <X> the stored row
 * @param <K> the key
 */
record UpdateKind<N, X, K extends @Nullable Object>(
    TableDefinition table,
    Function<RandomGenerator, N> row,
    Function<N, K> keyOf,
    Function<Database, Consumer<N>> insert,
    @Nullable Function<Database, Updates<N, X>> rows,
    Function<Database, Updates<K, X>> keys) {

  /**
   * The statements, each beside the one of many that does the same.
   *
   * @param <V> what they take: a row or a key
   * @param <X> the stored row
   */
  record Updates<V extends @Nullable Object, X>(
      Function<V, Boolean> one,
      Function<Iterable<V>, Long> many,
      Function<V, X> oneReturning,
      Function<Iterable<V>, List<X>> manyReturning) {}

  @Override
  public String toString() {
    return table.name();
  }
}
