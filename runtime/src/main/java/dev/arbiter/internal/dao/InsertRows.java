package dev.arbiter.internal.dao;

import dev.arbiter.internal.Executor;
import dev.arbiter.internal.batch.statement.Batch;
import dev.arbiter.internal.batch.statement.Staging;
import dev.arbiter.internal.dao.RowsByKey.Method;
import dev.arbiter.internal.insert.ArrayInsert;
import dev.arbiter.internal.insert.RowsInsert;
import dev.arbiter.internal.sql.InsertText;
import dev.arbiter.internal.sql.KeyText;
import dev.arbiter.internal.sql.ManyByKeyText;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.schema.StatementDefinition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a DAO inserts by no key.
 *
 * @param <R> the input row's type
 * @param <T> the type of a row that is read
 */
public final class InsertRows<R, T> implements Composed<R> {

  private final TableRows<R, T> rows;
  private final RowReader<T> reader;
  private final RowQuery<R, T> insert;
  private final RowsInsert<R> insertAll;
  private final RowsInsert<R> insertAllReturning;
  private final @Nullable RowQuery<R, T> insertIfAbsent;
  private final @Nullable RowsInsert<R> insertAllIfAbsent;
  private final @Nullable Batch<R> insertAllByKey;
  private final List<StatementDefinition> statements;
  private final List<Staging<R>> staging;

  /** What inserts by no key. */
  public InsertRows(TableRows<R, T> rows) {
    this(rows, true, null);
  }

  /** What inserts by no key, in the order of the only one where rows may be absent. */
  public InsertRows(TableRows<R, T> rows, KeyText order) {
    this(rows, true, order);
  }

  /** What inserts by no key, where no conflict may be resolved without naming one. */
  public static <R, T> InsertRows<R, T> plain(TableRows<R, T> rows) {
    return new InsertRows<>(rows, false, null);
  }

  /**
   * @param ifAbsent whether rows that something stands in the way of can be left out
   * @param order the only key that can be in a row's way; null if there are several
   */
  private InsertRows(TableRows<R, T> rows, boolean ifAbsent, @Nullable KeyText order) {
    StatementSet all = new StatementSet();
    this.rows = rows;
    this.reader = rows.reader();
    this.insert = new RowQuery<>(one(all, "insert", InsertText::insert), reader);
    this.insertAll = many(all, "insertAll", InsertText::insertAll);
    this.insertAllReturning = many(all, "insertAllReturning", InsertText::insertAllReturning);
    this.insertIfAbsent =
        ifAbsent
            ? new RowQuery<>(one(all, "insertIfAbsent", InsertText::insertIfAbsent), reader)
            : null;
    this.insertAllIfAbsent =
        ifAbsent && order == null
            ? many(all, "insertAllIfAbsent", InsertText::insertAllIfAbsent)
            : null;
    if (insertIfAbsent == null || order == null) {
      this.insertAllByKey = null;
      this.staging = List.of();
    } else {
      RowsByKey<R> by = new RowsByKey<>(rows, null, order, null);
      this.insertAllByKey =
          by.batch(
              new Method<>(
                  "insertAllIfAbsent", ManyByKeyText::insertIfNothingConflicts, false, null, false),
              insertIfAbsent.statement());
      by.statements().toList().forEach(all::add);
      this.staging = by.staging();
    }
    this.statements = all.toList();
  }

  private RowStatement<R> one(StatementSet all, String method, Function<InsertText, String> text) {
    RowKind<R> lacking = rows.lacking();
    RowStatement<R> own =
        RowStatement.of(insert(all, method, text.apply(text(rows.own()))), rows.insert());
    return lacking == null
        ? own
        : own.onlyIf(
            Objects.requireNonNull(rows.suppliesIdentity()),
            insert(all, method, text.apply(text(lacking))));
  }

  private RowsInsert<R> many(
      StatementSet all, String method, BiFunction<InsertText, Boolean, String> text) {
    RowKind<R> lacking = rows.lacking();
    RowsInsert<R> own = RowsInsert.of(arrays(all, method, text, rows.own()));
    return lacking == null
        ? own
        : own.onlyIf(
            Objects.requireNonNull(rows.suppliesIdentity()),
            RowsInsert.of(arrays(all, method, text, lacking)));
  }

  private ArrayInsert<R> arrays(
      StatementSet all,
      String method,
      BiFunction<InsertText, Boolean, String> text,
      RowKind<R> kind) {
    StatementDefinition alike = insert(all, method, text.apply(text(kind), false));
    return new ArrayInsert<>(
        kind.marks(),
        kind.alikeInOrder(alike),
        kind.marks() == null
            ? null
            : kind.mixedInOrder(insert(all, method, text.apply(text(kind), true))));
  }

  private static InsertText text(RowKind<?> kind) {
    return new InsertText(kind.row());
  }

  private StatementDefinition insert(StatementSet all, String method, String text) {
    return all.add(rows.statements().insert(method, null, text));
  }

  @Override
  public List<StatementDefinition> statements() {
    return statements;
  }

  @Override
  public List<Staging<R>> staging() {
    return staging;
  }

  /** Inserts the row. */
  public T insert(Executor executor, R row) {
    return executor.one(insert, row);
  }

  /** Inserts the rows, and counts them. */
  public long insertAll(Executor executor, Iterable<? extends R> rows) {
    return executor.inserts().all(insertAll, rows);
  }

  /** Inserts the rows. */
  public List<T> insertAllReturning(Executor executor, Iterable<? extends R> rows) {
    return executor.inserts().allReturning(insertAllReturning, reader, rows);
  }

  /** Inserts the row unless something stands in its way. */
  public Optional<T> insertIfAbsent(Executor executor, R row) {
    return executor.optional(Objects.requireNonNull(insertIfAbsent), row);
  }

  /** Inserts the rows that nothing stands in the way of. */
  public List<T> insertAllIfAbsent(Executor executor, Iterable<? extends R> rows) {
    return insertAllByKey == null
        ? executor.inserts().allIfAbsent(Objects.requireNonNull(insertAllIfAbsent), reader, rows)
        : executor.batches().insertAllIfAbsent(insertAllByKey, reader, rows);
  }
}
