package dev.arbiter.internal.distributed;

import dev.arbiter.internal.batch.Unwritten;
import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to each row, in the order of the rows: servers return rows in any. */
final class Answers<R, T> implements Results.Gathering<List<T>> {

  private final Execution execution;
  private final List<R> rows;
  private final StoredRows<R, T> stored;
  private final Unwritten<R, T> unwritten;
  private final Matching<R, T> matching;
  private final List<@Nullable T> answers;
  private final List<Run> round = new ArrayList<>();
  private boolean lacking;

  Answers(
      Execution execution,
      DistributedBatch<R> batch,
      List<R> rows,
      StoredRows<R, T> stored,
      Unwritten<R, T> unwritten) {
    this.execution = execution;
    this.rows = rows;
    this.stored = stored;
    this.unwritten = unwritten;
    this.matching = new Matching<>(execution, batch.key(), rows, stored);
    this.answers = new ArrayList<>(Collections.nCopies(rows.size(), null));
  }

  @Override
  public void execute(Connection connection, Run run) throws SqlFailure {
    round.add(run);
    if (run.answered()) {
      execution.each(connection, run.statement(), run.binder(), row -> put(run, row));
      return;
    }
    List<T> returned = new ArrayList<>(run.positions().size());
    execution.each(
        connection, run.statement(), run.binder(), row -> returned.add(stored.reader().read(row)));
    if (run.positions().size() > 1) {
      matching.add(run.positions(), returned);
    } else if (returned.size() > 1) {
      throw RowMismatch.severalRows(run.statement());
    } else if (!returned.isEmpty()) {
      answers.set(run.positions().get(0), returned.get(0));
    }
  }

  private void put(Run run, ResultSet row) throws SQLException {
    int place = row.getInt(row.getMetaData().getColumnCount());
    if (answers.set(run.positions().get(place - 1), stored.reader().read(row)) != null) {
      throw RowMismatch.severalRows(run.statement());
    }
  }

  @Override
  public void endRound(Connection connection) throws SqlFailure {
    matching.into(answers, connection);
    for (Run run : round) {
      for (int position : run.positions()) {
        if (answers.get(position) == null) {
          answers.set(position, instead(connection, run.statement(), rows.get(position)));
        }
      }
    }
    round.clear();
  }

  private @Nullable T instead(Connection connection, StatementDefinition statement, R row)
      throws SqlFailure {
    RowQuery<R, T> find = unwritten.find();
    T found = find == null ? null : execution.read(connection, find.with(row));
    if (found == null && unwritten.required()) {
      if (!unwritten.again()) {
        throw RowMismatch.noRow(statement);
      }
      lacking = true;
    }
    return found;
  }

  @Override
  public @Nullable List<T> answer() {
    if (lacking) {
      return null;
    }
    List<T> all = new ArrayList<>(answers.size());
    for (T answer : answers) {
      if (answer != null) {
        all.add(answer);
      }
    }
    return all;
  }
}
