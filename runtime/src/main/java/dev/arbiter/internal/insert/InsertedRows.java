package dev.arbiter.internal.insert;

import static java.util.Objects.requireNonNull;

import dev.arbiter.internal.batch.statement.ArrayStatement;
import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.RowReader;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows that are inserted, which a statement returns in the order in which it is given
 * them: one for each row.
 */
final class InsertedRows<R, T> implements InsertResults<R, List<T>> {

  private final RowReader<T> reader;
  private final List<@Nullable T> rows = new ArrayList<>();

  InsertedRows(RowReader<T> reader) {
    this.reader = reader;
  }

  @Override
  public void insert(Execution execution, Connection connection, Part<R> part) throws SqlFailure {
    ArrayStatement<R> statement = part.statement();
    List<T> inserted = part.read(execution, connection, statement, reader);
    if (inserted.size() != part.rows().size()) {
      throw RowMismatch.noRow(statement.definition());
    }
    for (int i = 0; i < inserted.size(); i++) {
      put(part.positions().get(i), inserted.get(i));
    }
  }

  private void put(int position, T row) {
    while (rows.size() <= position) {
      rows.add(null);
    }
    rows.set(position, row);
  }

  /** The parts of all chunks have every position. */
  @Override
  public List<T> answer() {
    List<T> all = new ArrayList<>(rows.size());
    rows.forEach(it -> all.add(requireNonNull(it, "a row")));
    return all;
  }
}
