package dev.arbiter.internal.distributed;

import dev.arbiter.internal.batch.Unwritten;
import dev.arbiter.internal.statement.Execution;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what is stored for each row.
 *
 * @param unwritten what is done about the rows that are not returned
 */
record AnsweredRows<R, T>(Execution execution, StoredRows<R, T> stored, Unwritten<R, T> unwritten)
    implements Results<R, List<T>> {

  @Override
  public Gathering<List<T>> begin(DistributedBatch<R> batch, List<R> rows) {
    return new Answers<>(execution, batch, rows, stored, unwritten);
  }

  /** A row without a key, or with one that is made when it is inserted, is known by nothing. */
  @Override
  public boolean alone(DistributedBatch<R> batch, R row, int number) {
    KeyNumbers<R> key = batch.key();
    return key == null || number == 0 || !key.isKnown(row);
  }

  @Override
  public boolean mayLackAnswers() {
    return unwritten.again();
  }

  @Override
  public boolean needKeys() {
    return true;
  }

  @Override
  public List<T> both(List<T> first, List<T> second) {
    List<T> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
