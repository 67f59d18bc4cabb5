package dev.arbiter.internal.insert;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.RowReader;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows that are inserted, and none for those in whose way another was. */
final class AbsentRows<R, T> implements InsertResults<R, List<T>> {

  private final RowReader<T> reader;
  private final List<T> rows = new ArrayList<>();

  AbsentRows(RowReader<T> reader) {
    this.reader = reader;
  }

  @Override
  public void insert(Execution execution, Connection connection, Part<R> part) throws SqlFailure {
    rows.addAll(part.read(execution, connection, part.statement(), reader));
  }

  @Override
  public List<T> answer() {
    return rows;
  }
}
