package dev.arbiter.batches;

import dev.arbiter.Database;
import dev.arbiter.Upserted;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * A kind of table, with its methods and random rows of few keys.
 *
 * @param <N> the input row
 * @param <X> the stored row
 */
record Kind<N, X>(
    TableDefinition table, Function<RandomGenerator, N> row, Function<Database, Methods<N, X>> on) {

  /**
   * The methods by one key, each beside the one of many rows that does the same.
   *
   * @param <N> the input row
   * @param <X> the stored row
   */
  record Methods<N, X>(
      Function<N, Upserted<X>> upsert,
      Function<Iterable<N>, Long> upsertAll,
      Function<Iterable<N>, List<X>> upsertAllReturning,
      Function<N, Optional<X>> insertIfAbsent,
      Function<Iterable<N>, List<X>> insertAllIfAbsent,
      Function<N, X> getOrInsert,
      Function<Iterable<N>, List<X>> getOrInsertAll) {}

  @Override
  public String toString() {
    return table.name();
  }
}
