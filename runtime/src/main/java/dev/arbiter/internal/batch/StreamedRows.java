package dev.arbiter.internal.batch;

import static java.util.Objects.requireNonNull;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.OpenStatement;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.util.Iterator;
import java.util.List;

/**
 * A batch of one statement per row whose rows are not held: but for the first chunk, each is taken,
 * and its statement chosen, when it is its turn.
 *
 * @param first the first chunk
 */
public record StreamedRows<R>(
    RowByRow<R> first, Iterator<? extends R> rest, RowStatement<R> statement) {

  /** Takes the first chunk of the rows, and none beyond it. */
  public static <R> StreamedRows<R> of(
      RowStatement<R> statement, Iterable<? extends R> rows, BatchSettings settings) {
    Iterator<? extends R> iterator = rows.iterator();
    List<R> first = settings.chunk(iterator);
    return new StreamedRows<>(RowByRow.of(statement, first, settings), iterator, statement);
  }

  /** Whether the first chunk is all there is. */
  public boolean isComplete() {
    return !rest.hasNext();
  }

  /** Runs the statements and counts the rows that they wrote. */
  public long count(Execution execution, Connection connection) throws SqlFailure {
    long count = first.count(execution, connection);
    long written = first.rows().size();
    try (OpenStatement open = new OpenStatement(connection)) {
      while (rest.hasNext()) {
        R row = requireNonNull(rest.next(), "a row of the batch");
        StatementDefinition definition = statement.definition(row);
        count += execution.count(open, definition, first.binder(), row);
        written++;
        tellWritten(definition, written);
      }
    }
    return count;
  }

  private void tellWritten(StatementDefinition definition, long written) {
    BatchSettings settings = first.settings();
    if (written % settings.chunk() == 0 || !rest.hasNext()) {
      settings.progress().written(definition, written);
    }
  }
}
