package dev.arbiter.storm.writer;

import dev.arbiter.Database;
import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * A table with the methods by one of its keys.
 *
 * @param row a random row of a call
 * @param given the key of a row that is given
 * @param keySql the key of a stored row, as PostgreSQL computes it
 * @param <N> the input row
 * @param <X> the stored row
 */
public record Target<N, X>(
    TableDefinition table,
    Row<N> row,
    Function<N, String> given,
    Function<X, String> stored,
    String keySql,
    Function<X, List<Long>> calls,
    Function<Database, Methods<N, X>> on) {

  /** Begins the keys of rows that conflict with nothing. */
  static final String FREE = "free ";

  /** How many keys there are to meet at. */
  static final int KEYS = 200;

  /** Makes a row. */
  interface Row<N> {

    N of(RandomGenerator random, long call);
  }

  /** The methods by the key; those that find and delete take keys of rows. */
  record Methods<N, X>(
      Function<N, X> upsert,
      Function<Iterable<N>, Long> upsertAll,
      Function<Iterable<N>, List<X>> upsertAllReturning,
      Function<N, Optional<X>> insertIfAbsent,
      Function<Iterable<N>, List<X>> insertAllIfAbsent,
      Function<N, X> getOrInsert,
      Function<Iterable<N>, List<X>> getOrInsertAll,
      Function<List<N>, List<Optional<X>>> findAll,
      Function<List<N>, Long> deleteAll) {}

  public String name() {
    return table.name();
  }

  public Key keyOf(N row) {
    return new Key(name(), given.apply(row));
  }

  public Key keyOfStored(X row) {
    return new Key(name(), stored.apply(row));
  }

  /** Whether such a row can conflict with another one. */
  public boolean conflicts(N row) {
    return !given.apply(row).startsWith(FREE);
  }

  /** Whether its rows can be written by chunks: not if only some supply their identity. */
  public boolean streams() {
    return table.columns().stream()
        .noneMatch(it -> it.generation() == ColumnDefinition.Generation.IDENTITY_BY_DEFAULT);
  }

  @Override
  public String toString() {
    return name();
  }
}
