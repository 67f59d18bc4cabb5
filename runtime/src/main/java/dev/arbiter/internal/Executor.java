package dev.arbiter.internal;

import static java.util.Objects.requireNonNull;

import dev.arbiter.BatchListener;
import dev.arbiter.StatementListener;
import dev.arbiter.internal.batch.BatchResults;
import dev.arbiter.internal.batch.BatchSettings;
import dev.arbiter.internal.batch.BatchUpsert;
import dev.arbiter.internal.batch.ManyRows;
import dev.arbiter.internal.batch.ReturnedRows;
import dev.arbiter.internal.batch.RowByRow;
import dev.arbiter.internal.batch.StreamedRows;
import dev.arbiter.internal.batch.Unreturned;
import dev.arbiter.internal.batch.WrittenRows;
import dev.arbiter.internal.error.ErrorTranslation;
import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.error.SqlState;
import dev.arbiter.internal.statement.Binder;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.GetOrInsert;
import dev.arbiter.internal.statement.RowBinder;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.statement.UnlessUnchanged;
import dev.arbiter.internal.transaction.CallersConnection;
import dev.arbiter.internal.transaction.ConnectionSource;
import dev.arbiter.internal.transaction.PooledConnections;
import dev.arbiter.internal.transaction.Work;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements of generated DAOs: in which transaction, how often, and with which errors, is
 * the contract of {@link dev.arbiter.Database}.
 *
 * <p>Every method throws {@link dev.arbiter.DatabaseException} when its statement fails.
 */
public final class Executor {

  private final ConnectionSource connections;
  private final Execution execution;

  private final BatchSettings batches;

  private Executor(ConnectionSource connections, Execution execution, BatchSettings batches) {
    this.connections = connections;
    this.execution = execution;
    this.batches = batches;
  }

  private static Executor on(ConnectionSource connections) {
    return new Executor(connections, Execution.plain(), BatchSettings.usual());
  }

  /** Runs on connections of its own, committed here. */
  public static Executor of(DataSource dataSource) {
    return on(new PooledConnections(requireNonNull(dataSource, "dataSource"), false));
  }

  /** Runs in the outer transaction where there is one, else as {@link #of(DataSource)}. */
  public static Executor managed(DataSource dataSource) {
    return on(new PooledConnections(requireNonNull(dataSource, "dataSource"), true));
  }

  /** Runs on the caller's connection, in the caller's transaction. */
  public static Executor of(Connection connection) {
    return on(new CallersConnection(requireNonNull(connection, "connection")));
  }

  /** The same, with one listener more. */
  public Executor with(StatementListener listener) {
    return new Executor(connections, execution.with(requireNonNull(listener, "listener")), batches);
  }

  /** The same, with one more listener that is told of batches. */
  public Executor withBatchListener(BatchListener listener) {
    return new Executor(connections, execution, batches.with(requireNonNull(listener, "listener")));
  }

  /** The same, with so many rows of a batch at most in one statement. */
  public Executor withChunkSize(int rows) {
    return new Executor(connections, execution, batches.withChunk(rows));
  }

  /** Runs the user's code in a transaction, or joins the one that is open. */
  public <T extends @Nullable Object, E extends Exception> T inTransaction(
      TransactionWork<T, E> work) throws E {
    try {
      return connections.<T, E>transaction(tx -> work.in(new Executor(tx, execution, batches)));
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }

  /** Runs a statement that returns exactly one row; none is an error. */
  public <T> T one(StatementDefinition statement, Binder binder, RowReader<T> reader) {
    T row = call(statement, connection -> execution.read(connection, statement, binder, reader));
    if (row == null) {
      throw RowMismatch.noRow(statement);
    }
    return row;
  }

  /** Runs a statement that returns at most one row. */
  public <T> Optional<T> optional(
      StatementDefinition statement, Binder binder, RowReader<T> reader) {
    return Optional.ofNullable(
        this.<@Nullable T>call(
            statement, connection -> execution.read(connection, statement, binder, reader)));
  }

  /**
   * Runs an upsert that leaves a row alone that it would not change, and returns that row then: in
   * one transaction, in which it stays locked.
   *
   * @param find the lookup of the row that was left alone
   * @param unchanged reads what it finds
   */
  public <T> T oneUnlessUnchanged(
      StatementDefinition upsert,
      Binder bindUpsert,
      RowReader<T> reader,
      StatementDefinition find,
      Binder bindFind,
      RowReader<T> unchanged) {
    return optionalUnlessUnchanged(upsert, bindUpsert, reader, find, bindFind, unchanged)
        .orElseThrow(() -> RowMismatch.noRow(upsert));
  }

  /** The same, where the statement may also skip a row that it would change. */
  public <T> Optional<T> optionalUnlessUnchanged(
      StatementDefinition upsert,
      Binder bindUpsert,
      RowReader<T> reader,
      StatementDefinition find,
      Binder bindFind,
      RowReader<T> unchanged) {
    return Optional.ofNullable(
        this.<@Nullable T>batch(
            upsert,
            new UnlessUnchanged<>(
                execution, upsert, bindUpsert, reader, find, bindFind, unchanged)));
  }

  /** Runs a statement, with or without RETURNING, and counts the rows that it wrote. */
  public long count(StatementDefinition statement, Binder binder) {
    return call(statement, connection -> execution.count(connection, statement, binder));
  }

  /** Runs SQL that has no parameters, of any number of statements. */
  public void script(StatementDefinition script) {
    this.<@Nullable Void>call(
        script,
        connection -> {
          execution.script(connection, script);
          return null;
        });
  }

  /**
   * Looks a row up by a unique key. A key that is out of its column's range is absent; inside a
   * transaction it is an error, as the server has aborted the transaction: only a savepoint around
   * every lookup could prevent that.
   */
  public <T> Optional<T> find(StatementDefinition statement, Binder binder, RowReader<T> reader) {
    try {
      return Optional.ofNullable(
          connections.<@Nullable T>call(
              statement, connection -> execution.read(connection, statement, binder, reader)));
    } catch (SqlFailure failure) {
      if (isKeyOutOfRange(failure)) {
        return Optional.empty();
      }
      throw ErrorTranslation.translate(failure);
    }
  }

  /** Deletes a row by a unique key, and says whether it was there; else as {@link #find}. */
  public boolean delete(StatementDefinition statement, Binder binder) {
    try {
      return connections.call(
              statement, connection -> execution.count(connection, statement, binder))
          > 0;
    } catch (SqlFailure failure) {
      if (isKeyOutOfRange(failure)) {
        return false;
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
  public <T> T getOrInsert(
      StatementDefinition insert,
      Binder bindInsert,
      StatementDefinition find,
      Binder bindFind,
      RowReader<T> reader) {
    return call(insert, new GetOrInsert<>(execution, insert, bindInsert, find, bindFind, reader));
  }

  /**
   * Upserts the rows with the result that {@code statement} for each of them, in their order and in
   * one transaction, would have.
   *
   * @param upsert the statement for many such rows
   * @return the number of rows written
   */
  public <R> long upsertAll(
      Iterable<? extends R> rows,
      Function<? super R, StatementDefinition> statement,
      RowBinder<? super R> binder,
      Function<? super R, BatchUpsert<R>> upsert) {
    Long count = upsert(rows, statement, binder, upsert, new WrittenRows());
    return count == null ? 0 : count;
  }

  /**
   * The same, where each row returns one row, and none is an error.
   *
   * @return what was returned, in the order of the rows
   */
  public <R, T> List<T> upsertAllReturning(
      Iterable<? extends R> rows,
      Function<? super R, StatementDefinition> statement,
      RowBinder<? super R> binder,
      Function<? super R, BatchUpsert<R>> upsert,
      RowReader<T> reader) {
    List<T> returned = upsert(rows, statement, binder, upsert, new ReturnedRows<>(reader));
    return returned == null ? List.of() : returned;
  }

  private <R, A> @Nullable A upsert(
      Iterable<? extends R> rows,
      Function<? super R, StatementDefinition> statement,
      RowBinder<? super R> binder,
      Function<? super R, BatchUpsert<R>> upsert,
      BatchResults<A> results) {
    try {
      return new ManyRows<R>(rows, statement, binder, upsert, execution, batches)
          .run(connections, results);
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }

  /**
   * Runs a statement for each row, in their order and in one transaction. Rows that are no
   * collection, and more than a chunk, are taken one after the other while it runs, and once.
   *
   * @return the number of rows written
   */
  public <R> long countEach(
      Iterable<? extends R> rows,
      Function<? super R, StatementDefinition> statement,
      RowBinder<? super R> binder) {
    if (rows instanceof Collection<?>) {
      return count(RowByRow.of(rows, statement, binder, false, batches));
    }
    StreamedRows<R> streamed = StreamedRows.of(rows, statement, binder, batches);
    return streamed.isComplete() ? count(streamed.first()) : count(streamed);
  }

  private long count(RowByRow<?> batch) {
    return batch.isEmpty() ? 0 : run(batch, connection -> batch.count(execution, connection));
  }

  private long count(StreamedRows<?> batch) {
    try {
      return connections.batchOnce(
          batch.first().firstStatement(), connection -> batch.count(execution, connection));
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }

  /**
   * Runs a statement for each row, in their order and in one transaction; each returns one row, and
   * none is an error.
   *
   * @return what was returned, in the order of the rows
   */
  public <R, T> List<T> each(
      Iterable<? extends R> rows,
      Function<? super R, StatementDefinition> statement,
      RowBinder<? super R> binder,
      RowReader<T> reader) {
    return each(
        RowByRow.of(rows, statement, binder, false, batches),
        reader,
        (connection, definition, row) -> {
          throw RowMismatch.noRow(definition);
        });
  }

  /**
   * Runs an insert for each row, in their order and in one transaction.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public <R, T> List<T> eachInserted(
      Iterable<? extends R> rows,
      Function<? super R, StatementDefinition> statement,
      RowBinder<? super R> binder,
      RowReader<T> reader) {
    return each(
        RowByRow.of(rows, statement, binder, false, batches),
        reader,
        (connection, definition, row) -> null);
  }

  /**
   * Inserts each row, or finds the one that is there, in their order and in one transaction.
   *
   * @return what is stored for each of them, in their order
   */
  public <R, T> List<T> getOrInsertEach(
      Iterable<? extends R> rows,
      Function<? super R, StatementDefinition> insert,
      RowBinder<? super R> bindInsert,
      StatementDefinition find,
      RowBinder<? super R> bindFind,
      RowReader<T> reader) {
    return each(
        RowByRow.of(rows, insert, bindInsert, false, batches),
        reader,
        (connection, definition, row) -> {
          Binder insertRow = statement -> bindInsert.bind(statement, row);
          Binder findRow = statement -> bindFind.bind(statement, row);
          T found = execution.read(connection, find, findRow, reader);
          return found != null
              ? found
              : new GetOrInsert<>(execution, definition, insertRow, find, findRow, reader)
                  .on(connection);
        });
  }

  /**
   * Runs {@link #oneUnlessUnchanged} for each row, in their order and in one transaction.
   *
   * @return what was returned, in the order of the rows
   */
  public <R, T> List<T> eachUnlessUnchanged(
      Iterable<? extends R> rows,
      Function<? super R, StatementDefinition> statement,
      RowBinder<? super R> binder,
      RowReader<T> reader,
      StatementDefinition find,
      RowBinder<? super R> bindFind,
      RowReader<T> unchanged) {
    return each(
        RowByRow.of(rows, statement, binder, true, batches),
        reader,
        (connection, definition, row) -> {
          T found = execution.read(connection, find, open -> bindFind.bind(open, row), unchanged);
          if (found == null) {
            throw RowMismatch.noRow(definition);
          }
          return found;
        });
  }

  private <R, T> List<T> each(RowByRow<R> batch, RowReader<T> reader, Unreturned<R, T> unreturned) {
    return batch.isEmpty()
        ? List.of()
        : run(batch, connection -> batch.read(execution, connection, reader, unreturned));
  }

  private <T> T run(RowByRow<?> batch, Work<T> work) {
    return batch.isSingleStatement()
        ? call(batch.firstStatement(), work)
        : batch(batch.firstStatement(), work);
  }

  private <T extends @Nullable Object> T call(StatementDefinition statement, Work<T> work) {
    try {
      return connections.call(statement, work);
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }

  private <T extends @Nullable Object> T batch(StatementDefinition statement, Work<T> work) {
    try {
      return connections.batch(statement, work);
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }

  private static boolean isKeyOutOfRange(SqlFailure failure) {
    return failure.is(SqlState.NUMERIC_VALUE_OUT_OF_RANGE) && !failure.isInOuterTransaction();
  }
}
