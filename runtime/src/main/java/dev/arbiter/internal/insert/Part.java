package dev.arbiter.internal.insert;

import dev.arbiter.internal.batch.statement.ArrayStatement;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.RowReader;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that one statement inserts.
 *
 * @param positions their positions in the list
 */
record Part<R>(ArrayInsert<R> insert, List<R> rows, List<Integer> positions) {

  Part(ArrayInsert<R> insert) {
    this(insert, new ArrayList<>(), new ArrayList<>());
  }

  void add(R row, int position) {
    rows.add(row);
    positions.add(position);
  }

  ArrayStatement<R> statement() {
    return insert.statementFor(rows);
  }

  /** Executes its statement and reads what that returns. */
  <T> List<T> read(
      Execution execution, Connection connection, ArrayStatement<R> statement, RowReader<T> reader)
      throws SqlFailure {
    List<T> read = new ArrayList<>(rows.size());
    execution.each(
        connection,
        statement.definition(),
        it -> statement.bind(it, rows, 0),
        row -> read.add(reader.read(row)));
    return read;
  }
}
