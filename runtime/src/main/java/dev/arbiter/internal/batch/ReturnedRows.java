package dev.arbiter.internal.batch;

import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.GetOrInsert;
import dev.arbiter.internal.statement.Query;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is stored for each row of a batch, in the order of the rows: the last column of what a
 * statement returns says which row it is.
 *
 * @param reader reads a row that is returned
 * @param unwritten what is done about the rows that are not returned
 */
record ReturnedRows<R, T>(RowReader<T> reader, Unwritten<R, T> unwritten)
    implements BatchResults<R, List<T>> {

  @Override
  public Gathering<List<T>> begin(Execution execution) {
    return new Found(execution);
  }

  @Override
  public List<T> oneByOne(Execution execution, Connection connection, RowByRow<R> rows)
      throws SqlFailure {
    return rows.read(
        execution,
        connection,
        reader,
        (ignored, definition, row) -> instead(execution, connection, definition, rows, row));
  }

  private @Nullable T instead(
      Execution execution,
      Connection connection,
      StatementDefinition definition,
      RowByRow<R> rows,
      R row)
      throws SqlFailure {
    RowQuery<R, T> find = unwritten.find();
    Query<T> lookup = find == null ? null : find.with(row);
    T found = lookup == null ? null : execution.read(connection, lookup);
    if (found == null && lookup != null && unwritten.again()) {
      Query<T> insert =
          new Query<>(definition, statement -> rows.binder().bind(statement, row), reader);
      return new GetOrInsert<>(execution, insert, lookup).on(connection);
    }
    if (found == null && unwritten.required()) {
      throw RowMismatch.noRow(definition);
    }
    return found;
  }

  /** A trigger may have suppressed a row, which must take the others with it. */
  @Override
  public boolean needTransaction() {
    return unwritten.required();
  }

  @Override
  public boolean mayLackAnswers() {
    return unwritten.again();
  }

  /** What has been returned so far, each in its place. */
  private final class Found implements Gathering<List<T>> {

    private final Execution execution;
    private final List<@Nullable T> found = new ArrayList<>();

    Found(Execution execution) {
      this.execution = execution;
    }

    @Override
    public void execute(Connection connection, Round round) throws SqlFailure {
      read(connection, round, reader);
      RowQuery<R, T> find = unwritten.find();
      if (find == null) {
        return;
      }
      int[] left = round.positions().filter(this::isUnanswered).toArray();
      if (left.length > 0) {
        read(connection, round.lookup(left), find.reader());
      }
    }

    private void read(Connection connection, Round round, RowReader<T> reader) throws SqlFailure {
      PlaceColumn column = new PlaceColumn();
      execution.each(
          connection,
          round.statement(),
          round.binder(),
          row -> put(round, column.of(row), reader.read(row)));
    }

    private boolean isUnanswered(int position) {
      return position >= found.size() || found.get(position) == null;
    }

    private void put(Round round, int place, T row) {
      int position = round.position(place);
      while (found.size() <= position) {
        found.add(null);
      }
      if (found.set(position, row) != null) {
        throw RowMismatch.severalRows(round.statement());
      }
    }

    @Override
    public @Nullable List<T> finish(StatementDefinition statement, long rows) {
      List<T> all = new ArrayList<>(found.size());
      for (T row : found) {
        if (row != null) {
          all.add(row);
        }
      }
      if (all.size() == rows || !unwritten.required()) {
        return all;
      }
      if (unwritten.again()) {
        return null;
      }
      throw RowMismatch.noRow(statement);
    }
  }
}
