package dev.arbiter.batches;

import dev.arbiter.Database;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * A kind of table with its inserts.
 *
 * @param <N> the input row
 * @param <X> the stored row
 */
record InsertKind<N, X>(
    Kind<N, X> kind, Function<RandomGenerator, N> row, Function<Database, Inserts<N, X>> on) {

  /** The methods that insert rows and update none. */
  record Inserts<N, X>(
      Function<N, X> insert,
      Function<Iterable<N>, Long> insertAll,
      Function<Iterable<N>, List<X>> insertAllReturning,
      Function<N, Optional<X>> insertIfAbsent,
      Function<Iterable<N>, List<X>> insertAllIfAbsent) {}

  @Override
  public String toString() {
    return kind.toString();
  }
}
