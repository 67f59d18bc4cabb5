package dev.arbiter.internal.batch;

import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Binder;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what each row of a batch returns, in the order of the rows: the last column says which row
 * it is.
 */
public final class ReturnedRows<T> implements BatchResults<List<T>> {

  private final RowReader<T> reader;

  /** Reads each row that is returned by the reader. */
  public ReturnedRows(RowReader<T> reader) {
    this.reader = reader;
  }

  @Override
  public Gathering<List<T>> begin(Execution execution) {
    return new Found(execution);
  }

  @Override
  public List<T> oneByOne(Execution execution, Connection connection, RowByRow<?> rows)
      throws SqlFailure {
    return rows.read(
        execution,
        connection,
        reader,
        (ignored, definition, row) -> {
          throw RowMismatch.noRow(definition);
        });
  }

  /** A trigger may have suppressed a row, which must take the others with it. */
  @Override
  public boolean needTransaction() {
    return true;
  }

  /** What has been returned so far, each in its place. */
  private final class Found implements Gathering<List<T>> {

    private final Execution execution;
    private final List<@Nullable T> found = new ArrayList<>();
    private long count;
    private int placeColumn;

    Found(Execution execution) {
      this.execution = execution;
    }

    @Override
    public void execute(
        Connection connection,
        StatementDefinition statement,
        Binder binder,
        int @Nullable [] positions)
        throws SqlFailure {
      execution.each(
          connection,
          statement,
          binder,
          row -> {
            int position = row.getInt(placeColumn(row)) - 1;
            put(positions == null ? position : positions[position], reader.read(row));
          });
    }

    private int placeColumn(ResultSet row) throws SQLException {
      if (placeColumn == 0) {
        placeColumn = row.getMetaData().getColumnCount();
      }
      return placeColumn;
    }

    private void put(int position, T row) {
      while (found.size() <= position) {
        found.add(null);
      }
      found.set(position, row);
      count++;
    }

    @Override
    public List<T> finish(StatementDefinition statement, long rows) {
      List<T> all = new ArrayList<>(found.size());
      for (T row : found) {
        if (row != null) {
          all.add(row);
        }
      }
      if (count != rows || all.size() != rows) {
        throw RowMismatch.noRow(statement);
      }
      return all;
    }
  }
}
