package dev.arbiter.internal.dao;

import dev.arbiter.Upserted;
import dev.arbiter.internal.Executor;
import dev.arbiter.internal.batch.statement.Batch;
import dev.arbiter.internal.batch.statement.Staging;
import dev.arbiter.internal.dao.RowsByKey.Method;
import dev.arbiter.internal.keys.KeyColumn;
import dev.arbiter.internal.sql.ByKeyText;
import dev.arbiter.internal.sql.KeyText;
import dev.arbiter.internal.sql.ManyByKeyText;
import dev.arbiter.internal.statement.RowBinder;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a DAO does by a key.
 *
 * @param <R> the input row's type
 * @param <T> the type of a row that is read
 * @param <K> the key's type
 */
public final class KeyRows<R, T, K extends @Nullable Object> implements Composed<R> {

  private final RowReader<T> reader;
  private final KeyLookups<T, K> lookups;
  private final RowQuery<R, T> upsert;
  private final RowQuery<R, Upserted<T>> upsertWithOutcome;
  private final RowQuery<R, T> insertIfAbsent;
  private final RowQuery<R, T> existing;
  private final Batch<R> insertAllIfAbsent;
  private final Batch<R> getOrInsertAll;
  private final RowStatement<R> upsertEach;
  private final @Nullable Batch<R> upsertAll;
  private final @Nullable Batch<R> upsertAllReturning;
  private final List<StatementDefinition> statements;
  private final List<Staging<R>> staging;

  /**
   * A key that rows are upserted by.
   *
   * @param suffix what the names of its methods end in after {@code By}
   * @param columns the columns that the key mentions, in the table's order
   * @param bind sets the parameters of an upsert of one row
   * @param bindKey sets those of a lookup by the key of one
   * @param check throws for a row without a key; null if the server never has a key for it
   * @param keys how rows of one key are told; null if upserts are written one by one
   */
  public KeyRows(
      TableRows<R, T> rows,
      String suffix,
      IndexDefinition index,
      KeyText text,
      List<KeyColumn<K, ?>> columns,
      RowBinder<R> bind,
      RowBinder<R> bindKey,
      @Nullable Consumer<R> check,
      @Nullable RowKeys<R> keys) {
    String key = "By" + suffix;
    RowsByKey<R> by = new RowsByKey<>(rows, index, text, check);
    this.reader = rows.reader();
    this.lookups = new KeyLookups<>(rows, suffix, index, text, columns);
    this.upsert = new RowQuery<>(by.statement("upsert" + key, ByKeyText::upsert, bind), reader);
    this.upsertWithOutcome =
        new RowQuery<>(
            by.statement("upsertWithOutcome" + key, ByKeyText::upsertWithOutcome, bind),
            rows.written());
    RowStatement<R> insert =
        by.statement("insertIfAbsent" + key, ByKeyText::insertIfAbsent, rows.insert());
    this.insertIfAbsent = new RowQuery<>(insert, reader);
    this.insertAllIfAbsent =
        by.batch(
            new Method<>(
                "insertAllIfAbsent" + key, ManyByKeyText::insertIfAbsent, false, null, false),
            insert);
    this.existing = RowQuery.of(by.statements().add(lookups.findExisting()), bindKey, reader);
    this.getOrInsertAll =
        by.batch(
            new Method<>("getOrInsertAll" + key, ManyByKeyText::insertIfAbsent, false, null, true),
            insert);
    this.upsertEach = by.statement("upsertAll" + key, ByKeyText::upsertEach, bind);
    if (keys == null) {
      this.upsertAll = null;
      this.upsertAllReturning = null;
    } else {
      this.upsertAll =
          by.batch(
              new Method<>("upsertAll" + key, ManyByKeyText::upsert, true, keys, false),
              upsertEach);
      this.upsertAllReturning =
          by.batch(
              new Method<>(
                  "upsertAllReturning" + key, ManyByKeyText::upsertReturning, true, keys, false),
              upsert.statement());
    }
    lookups.statements().forEach(by.statements()::add);
    this.statements = by.statements().toList();
    this.staging = by.staging();
  }

  @Override
  public List<StatementDefinition> statements() {
    return statements;
  }

  @Override
  public List<Staging<R>> staging() {
    return staging;
  }

  /** Inserts the row, or updates the one that is there. */
  public T upsert(Executor executor, R row) {
    return executor.one(upsert, row);
  }

  /** Inserts the row, or updates the one that is there, and tells which. */
  public Upserted<T> upsertWithOutcome(Executor executor, R row) {
    return executor.one(upsertWithOutcome, row);
  }

  /** Inserts the row unless one is there. */
  public Optional<T> insertIfAbsent(Executor executor, R row) {
    return executor.optional(insertIfAbsent, row);
  }

  /** Inserts each row unless one is there. */
  public List<T> insertAllIfAbsent(Executor executor, Iterable<? extends R> rows) {
    return executor.batches().insertAllIfAbsent(insertAllIfAbsent, reader, rows);
  }

  /** Inserts the row, or finds the one that is there. */
  public T getOrInsert(Executor executor, R row) {
    return executor.getOrInsert(insertIfAbsent.with(row), existing.with(row));
  }

  /** Inserts each row, or finds the one that is there. */
  public List<T> getOrInsertAll(Executor executor, Iterable<? extends R> rows) {
    return executor.batches().getOrInsertAll(getOrInsertAll, reader, existing, rows);
  }

  /** Inserts each row, or updates the one that is there. */
  public long upsertAll(Executor executor, Iterable<? extends R> rows) {
    return upsertAll == null
        ? executor.oneByOne().countEach(upsertEach, rows)
        : executor.batches().writeAll(upsertAll, rows);
  }

  /** Inserts each row, or updates the one that is there, and returns them. */
  public List<T> upsertAllReturning(Executor executor, Iterable<? extends R> rows) {
    return upsertAllReturning == null
        ? executor.oneByOne().each(upsert, rows)
        : executor.batches().writeAllReturning(upsertAllReturning, reader, rows);
  }

  /** See {@link KeyLookups#find}. */
  public Optional<T> find(Executor executor, K key) {
    return lookups.find(executor, key);
  }

  /** See {@link KeyLookups#delete}. */
  public boolean delete(Executor executor, K key) {
    return lookups.delete(executor, key);
  }

  /** See {@link KeyLookups#findAll}. */
  public List<Optional<T>> findAll(Executor executor, Iterable<? extends K> keys) {
    return lookups.findAll(executor, keys);
  }

  /** See {@link KeyLookups#deleteAll}. */
  public long deleteAll(Executor executor, Iterable<? extends K> keys) {
    return lookups.deleteAll(executor, keys);
  }
}
