package dev.arbiter.internal.batch;

import static java.util.Objects.requireNonNull;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.OpenStatement;
import dev.arbiter.internal.statement.RowBinder;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch of one statement per row.
 *
 * <p>The rows are copied, so that a retry sees the same ones, and all statements are chosen before
 * the first runs, so that a row that has none leaves nothing written.
 *
 * @param at the rows' positions in the batch; null if they are in its order
 */
public record RowByRow<R>(
    List<R> rows,
    List<StatementDefinition> statements,
    @Nullable List<Integer> at,
    RowBinder<? super R> binder,
    BatchSettings settings) {

  /** Copies the rows and chooses a statement for each. */
  public static <R> RowByRow<R> of(
      RowStatement<R> statement, Iterable<? extends R> rows, BatchSettings settings) {
    List<R> copy = new ArrayList<>();
    List<StatementDefinition> statements = new ArrayList<>();
    for (R row : rows) {
      copy.add(requireNonNull(row, "a row of the batch"));
      statements.add(statement.definition(row));
    }
    return new RowByRow<>(copy, statements, null, statement.binder(), settings);
  }

  /**
   * The rows in another order; they are answered in that of the batch all the same.
   *
   * @param positions the rows' positions in the batch
   */
  RowByRow<R> inOrder(List<Integer> positions) {
    return new RowByRow<>(
        positions.stream().map(rows::get).toList(),
        positions.stream().map(statements::get).toList(),
        positions,
        binder,
        settings);
  }

  /** Whether there is no row, and so nothing to run. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The statement of the first row; a batch without rows has none. */
  public StatementDefinition firstStatement() {
    return statements.get(0);
  }

  /** Runs the statements and counts the rows that they wrote. */
  public long count(Execution execution, Connection connection) throws SqlFailure {
    try (OpenStatement open = new OpenStatement(connection)) {
      long count = 0;
      for (int i = 0; i < rows.size(); i++) {
        count += execution.count(open, statements.get(i), binder, rows.get(i));
        tellWritten(i + 1);
      }
      return count;
    }
  }

  /** Runs the statements and reads what they return, in the order of the rows. */
  public <T> List<T> read(
      Execution execution,
      Connection connection,
      RowReader<T> reader,
      Unreturned<? super R, T> unreturned)
      throws SqlFailure {
    try (OpenStatement open = new OpenStatement(connection)) {
      List<@Nullable T> results = new ArrayList<>(Collections.nCopies(rows.size(), null));
      for (int i = 0; i < rows.size(); i++) {
        T result = execution.read(open, statements.get(i), binder, rows.get(i), reader);
        if (result == null) {
          result = unreturned.instead(connection, statements.get(i), rows.get(i));
        }
        results.set(at == null ? i : at.get(i), result);
        tellWritten(i + 1);
      }
      return answers(results);
    }
  }

  private static <T> List<T> answers(List<@Nullable T> results) {
    List<T> answers = new ArrayList<>(results.size());
    for (T result : results) {
      if (result != null) {
        answers.add(result);
      }
    }
    return answers;
  }

  private void tellWritten(int written) {
    if (written == rows.size() || written % settings.chunk() == 0) {
      settings.progress().written(statements.get(written - 1), written);
    }
  }
}
