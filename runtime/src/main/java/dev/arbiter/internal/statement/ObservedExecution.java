package dev.arbiter.internal.statement;

import dev.arbiter.StatementEvent;
import dev.arbiter.StatementListener;
import dev.arbiter.internal.error.ErrorTranslation;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells listeners of every statement that it lets another one execute. */
record ObservedExecution(Execution execution, List<StatementListener> listeners)
    implements Execution {

  private static final System.Logger LOGGER = System.getLogger(StatementListener.class.getName());

  /** What is told of. */
  private interface Step<T extends @Nullable Object> {
    T run() throws SqlFailure;
  }

  @Override
  public <T> @Nullable T read(
      Connection connection, StatementDefinition definition, Binder binder, RowReader<T> reader)
      throws SqlFailure {
    return this.<@Nullable T>telling(
        definition,
        () -> execution.read(connection, definition, binder, reader),
        ObservedExecution::returned);
  }

  @Override
  public <R, T> @Nullable T read(
      Connection connection, StatementDefinition definition, RowQuery<R, T> query, R row)
      throws SqlFailure {
    return this.<@Nullable T>telling(
        definition,
        () -> execution.read(connection, definition, query, row),
        ObservedExecution::returned);
  }

  @Override
  public long count(Connection connection, StatementDefinition definition, Binder binder)
      throws SqlFailure {
    return telling(
        definition, () -> execution.count(connection, definition, binder), Long::longValue);
  }

  @Override
  public long each(
      Connection connection, StatementDefinition definition, Binder binder, RowTaker taker)
      throws SqlFailure {
    return telling(
        definition, () -> execution.each(connection, definition, binder, taker), Long::longValue);
  }

  @Override
  public <R, T> @Nullable T read(
      OpenStatement open,
      StatementDefinition definition,
      RowBinder<? super R> binder,
      R row,
      RowReader<T> reader)
      throws SqlFailure {
    return this.<@Nullable T>telling(
        definition,
        () -> execution.read(open, definition, binder, row, reader),
        ObservedExecution::returned);
  }

  @Override
  public <R> long count(
      OpenStatement open, StatementDefinition definition, RowBinder<? super R> binder, R row)
      throws SqlFailure {
    return telling(
        definition, () -> execution.count(open, definition, binder, row), Long::longValue);
  }

  @Override
  public long copy(Connection connection, StatementDefinition definition, RowSender rows)
      throws SqlFailure {
    return telling(definition, () -> execution.copy(connection, definition, rows), Long::longValue);
  }

  @Override
  public void script(Connection connection, StatementDefinition definition, RowTaker taker)
      throws SqlFailure {
    this.<@Nullable Void>telling(
        definition,
        () -> {
          execution.script(connection, definition, taker);
          return null;
        },
        nothing -> 0);
  }

  @Override
  public Execution with(StatementListener listener) {
    return new ObservedExecution(
        execution, Stream.concat(listeners.stream(), Stream.of(listener)).toList());
  }

  private static long returned(@Nullable Object row) {
    return row == null ? 0 : 1;
  }

  private <T extends @Nullable Object> T telling(
      StatementDefinition definition, Step<T> step, ToLongFunction<T> rows) throws SqlFailure {
    long start = System.nanoTime();
    T result;
    try {
      result = step.run();
    } catch (Throwable failure) {
      long nanoseconds = System.nanoTime() - start;
      tellFailure(definition, nanoseconds, failure);
      throw failure;
    }
    tell(event(definition, rows.applyAsLong(result), System.nanoTime() - start, null));
    return result;
  }

  private void tellFailure(StatementDefinition definition, long nanoseconds, Throwable failure) {
    Throwable told =
        failure instanceof SqlFailure sqlFailure ? ErrorTranslation.translate(sqlFailure) : failure;
    try {
      tell(event(definition, 0, nanoseconds, told));
    } catch (Error error) {
      error.addSuppressed(told);
      throw error;
    }
  }

  private static StatementEvent event(
      StatementDefinition definition, long rows, long nanoseconds, @Nullable Throwable failure) {
    return new StatementEvent(
        definition.name(), definition.table(), definition.sql(), rows, nanoseconds, failure);
  }

  private void tell(StatementEvent event) {
    for (StatementListener listener : listeners) {
      try {
        listener.executed(event);
      } catch (RuntimeException exception) {
        LOGGER.log(
            System.Logger.Level.WARNING,
            "A StatementListener failed when it was told of " + event.statement(),
            exception);
      }
    }
  }
}
