package dev.arbiter.batches;

import dev.arbiter.Database;
import dev.arbiter.Upserted;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * A kind of table, with its upserts and random rows of few keys.
 *
 * @param <N> the input row
 * @param <X> the stored row
 */
record Kind<N, X>(
    TableDefinition table, Function<RandomGenerator, N> row, Function<Database, Upserts<N, X>> on) {

  /** The upserts by one key. */
  interface Upserts<N, X> {

    Upserted<X> one(N row);

    long all(Iterable<N> rows);

    List<X> allReturning(Iterable<N> rows);

    /** Of three method references. */
    static <N, X> Upserts<N, X> of(
        Function<N, Upserted<X>> one,
        Function<Iterable<N>, Long> all,
        Function<Iterable<N>, List<X>> allReturning) {
      return new Upserts<>() {
        @Override
        public Upserted<X> one(N row) {
          return one.apply(row);
        }

        @Override
        public long all(Iterable<N> rows) {
          return all.apply(rows);
        }

        @Override
        public List<X> allReturning(Iterable<N> rows) {
          return allReturning.apply(rows);
        }
      };
    }
  }

  @Override
  public String toString() {
    return table.name();
  }
}
