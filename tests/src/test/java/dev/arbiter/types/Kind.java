package dev.arbiter.types;

import dev.arbiter.Database;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.random.RandomGenerator;

/**
 * Values of a Java type in a column.
 *
 * @param sql how SQL makes the column's value of a text
 * @param text the text of a value that PostgreSQL reads it from
 * @param edges values at the end of what the types hold, and beyond it
 */
record Kind<V>(
    TableDefinition table,
    String sql,
    Function<V, String> text,
    Function<RandomGenerator, V> random,
    List<V> edges,
    Function<Database, Calls<V>> calls) {

  @Override
  public String toString() {
    return table.name();
  }

  /** The calls of a DAO, by the column's value. */
  interface Calls<V> {

    V insert(V value);

    void upsertAll(List<V> values);

    List<V> upsertAllReturning(List<V> values);

    Optional<V> find(V value);

    boolean delete(V value);

    List<Optional<V>> findAll(List<V> values);

    long deleteAll(List<V> values);
  }

  /**
   * Calls a DAO's methods.
   *
   * @param <N> the input row
   * @param <X> the stored row
   */
  record Methods<V, N, X>(
      Function<V, N> row,
      Function<X, V> value,
      Function<N, X> insert,
      Function<Iterable<N>, Long> all,
      Function<Iterable<N>, List<X>> allReturning,
      Function<V, Optional<X>> find,
      Predicate<V> delete,
      Function<Iterable<V>, List<Optional<X>>> findAll,
      ToLongFunction<Iterable<V>> deleteAll)
      implements Calls<V> {

    @Override
    public V insert(V given) {
      return value.apply(insert.apply(row.apply(given)));
    }

    @Override
    public void upsertAll(List<V> values) {
      all.apply(values.stream().map(row).toList());
    }

    @Override
    public List<V> upsertAllReturning(List<V> values) {
      return allReturning.apply(values.stream().map(row).toList()).stream().map(value).toList();
    }

    @Override
    public Optional<V> find(V given) {
      return find.apply(given).map(value);
    }

    @Override
    public boolean delete(V given) {
      return delete.test(given);
    }

    @Override
    public List<Optional<V>> findAll(List<V> given) {
      return findAll.apply(given).stream().map(it -> it.map(value)).toList();
    }

    @Override
    public long deleteAll(List<V> given) {
      return deleteAll.applyAsLong(given);
    }
  }
}
