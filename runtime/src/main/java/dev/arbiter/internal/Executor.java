package dev.arbiter.internal;

import dev.arbiter.internal.batch.Batches;
import dev.arbiter.internal.batch.OneByOne;
import dev.arbiter.internal.distributed.DistributedBatches;
import dev.arbiter.internal.error.ErrorTranslation;
import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.insert.Inserts;
import dev.arbiter.internal.keys.Keys;
import dev.arbiter.internal.statement.Binder;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.GetOrInsert;
import dev.arbiter.internal.statement.Query;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.internal.statement.RowTaker;
import dev.arbiter.internal.statement.Upserts;
import dev.arbiter.internal.transaction.Calls;
import dev.arbiter.internal.transaction.ConnectionSource;
import dev.arbiter.internal.transaction.Work;
import dev.arbiter.schema.StatementDefinition;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements of generated DAOs: in which transaction, how often, and with which errors, is
 * the contract of {@link dev.arbiter.Database}.
 *
 * <p>Every method throws {@link dev.arbiter.DatabaseException} when its statement fails.
 */
public final class Executor {

  private final Environment environment;
  private final ConnectionSource connections;
  private final Execution execution;
  private final Calls calls;
  private final Batches batches;

  public Executor(Environment environment) {
    this.environment = environment;
    this.connections = environment.connections();
    this.execution = environment.execution();
    this.calls = new Calls(connections);
    this.batches = new Batches(connections, execution, environment.settings());
  }

  /** What questions run in that are not the application's, see {@link Environment#apart}. */
  public Environment apart() {
    return environment.apart();
  }

  /** What runs statements that take many rows. */
  public Batches batches() {
    return batches;
  }

  /** What runs statements for each of many rows. */
  public OneByOne oneByOne() {
    return new OneByOne(calls, execution, environment.settings());
  }

  /** What runs upserts of one row that take several statements. */
  public Upserts upserts() {
    return new Upserts(calls, execution);
  }

  /** What runs statements that take many rows of distributed tables. */
  public DistributedBatches distributed() {
    return new DistributedBatches(connections, execution, environment.settings());
  }

  /**
   * Whether rows, or the rows of keys, are written as a cluster takes them, since the database is
   * one. A single row is in any case, as that takes no question, and so are rows that are no
   * collection, which go chunk by chunk.
   */
  public boolean distributes(Iterable<?> rows) {
    return !(rows instanceof Collection<?> all)
        || all.size() < 2
        || environment.cluster().isThere(calls, execution);
  }

  /**
   * An executor that runs a call in one transaction, where its statement asks for a value before.
   *
   * @param asks whether it does
   */
  public Executor together(boolean asks) {
    return asks ? new Executor(environment.together()) : this;
  }

  /** What inserts many rows. */
  public Inserts inserts() {
    return new Inserts(connections, execution, environment.settings());
  }

  /** What finds and deletes rows by many keys. */
  public Keys keys() {
    return new Keys(connections, execution, environment.settings());
  }

  /** Runs a statement that returns exactly one row; none is an error. */
  public <T> T one(StatementDefinition statement, Binder binder, RowReader<T> reader) {
    return required(
        statement,
        calls.<@Nullable T>call(
            statement, connection -> execution.read(connection, statement, binder, reader)));
  }

  /** Runs a statement that takes a row and returns exactly one; none is an error. */
  public <R, T> T one(RowQuery<R, T> query, R row) {
    StatementDefinition statement = query.statement().definition(row);
    return required(
        statement,
        calls.<@Nullable T>call(
            statement, connection -> execution.read(connection, statement, query, row)));
  }

  private static <T> T required(StatementDefinition statement, @Nullable T row) {
    if (row == null) {
      throw RowMismatch.noRow(statement);
    }
    return row;
  }

  /** Runs a statement that returns at most one row. */
  public <T> Optional<T> optional(
      StatementDefinition statement, Binder binder, RowReader<T> reader) {
    return Optional.ofNullable(
        calls.<@Nullable T>call(
            statement, connection -> execution.read(connection, statement, binder, reader)));
  }

  /** Runs a statement that takes a row and returns at most one. */
  public <R, T> Optional<T> optional(RowQuery<R, T> query, R row) {
    StatementDefinition statement = query.statement().definition(row);
    return Optional.ofNullable(
        calls.<@Nullable T>call(
            statement, connection -> execution.read(connection, statement, query, row)));
  }

  /** Runs a statement, with or without RETURNING, and counts the rows that it wrote. */
  public long count(StatementDefinition statement, Binder binder) {
    return calls.call(statement, connection -> execution.count(connection, statement, binder));
  }

  /** Runs a statement that takes a row, and counts the rows that it wrote. */
  public <R> long count(RowStatement<R> statement, R row) {
    return count(statement.definition(row), statement.binder(row));
  }

  /** Runs SQL that has no parameters, of any number of statements. */
  public void script(StatementDefinition script) {
    script(script, row -> {});
  }

  /** Runs SQL as {@link #script(StatementDefinition)} does, and takes each row that it returns. */
  public void script(StatementDefinition script, RowTaker taker) {
    calls.<@Nullable Void>call(
        script,
        connection -> {
          execution.script(connection, script, taker);
          return null;
        });
  }

  /**
   * Looks a row up by a unique key. A key that its column's type cannot hold is absent. Where only
   * the server finds that out, of a domain or in an expression of the key, it is an error inside a
   * transaction, which the server has aborted: only a savepoint around every lookup could prevent
   * that.
   */
  public <T> Optional<T> find(StatementDefinition statement, Binder binder, RowReader<T> reader) {
    return Optional.ofNullable(
        this.<@Nullable T>byKey(
            statement, connection -> execution.read(connection, statement, binder, reader), null));
  }

  /** Deletes a row by a unique key, and says whether it was there; else as {@link #find}. */
  public boolean delete(StatementDefinition statement, Binder binder) {
    return byKey(statement, connection -> execution.count(connection, statement, binder), 0L) > 0;
  }

  private <T extends @Nullable Object> T byKey(
      StatementDefinition statement, Work<T> work, T absent) {
    try {
      return connections.call(statement, work);
    } catch (SqlFailure failure) {
      if (failure.isAboutKey()) {
        return absent;
      }
      throw ErrorTranslation.translate(failure);
    }
  }

  /**
   * Inserts a row, or returns the one that is there.
   *
   * @param insert {@code INSERT … ON CONFLICT … DO NOTHING RETURNING …}
   * @param find the lookup by the same key
   */
  public <T> T getOrInsert(Query<T> insert, Query<T> find) {
    return calls.call(insert.definition(), new GetOrInsert<>(execution, insert, find));
  }
}
