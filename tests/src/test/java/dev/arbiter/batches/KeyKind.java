package dev.arbiter.batches;

import dev.arbiter.Database;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of table with the methods of one of its keys.
 *
 * @param keyOf the key that a row would have
 * @param <N> the input row
 * @param <X> the stored row
 * @param <K> the key
 */
record KeyKind<N, X, K>(Kind<N, X> kind, Function<N, K> keyOf, Function<Database, ByKey<X, K>> on) {

  /** The methods by a key. */
  record ByKey<X, K>(
      Function<K, Optional<X>> find,
      Function<Iterable<K>, List<Optional<X>>> findAll,
      Function<K, Boolean> delete,
      Function<Iterable<K>, Long> deleteAll) {}

  @Override
  public String toString() {
    return kind.toString();
  }
}
