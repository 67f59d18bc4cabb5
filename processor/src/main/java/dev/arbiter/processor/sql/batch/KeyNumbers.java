package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.sql.statement.SqlStatement;
import java.util.List;

/**
 * The statement that numbers the keys of rows, as the server compares and orders them, for rows
 * that are not written by one statement.
 */
public final class KeyNumbers {

  private final RawKey key;
  private final BatchColumns columns;
  private final BatchWriting writing;

  private KeyNumbers(Operation operation, RawKey key, BatchColumns columns) {
    this.key = key;
    this.columns = columns;
    this.writing = BatchWriting.mixed(operation, columns);
  }

  /** For rows, which supply what their keys are made of. */
  public static KeyNumbers ofRows(Operation operation, RawKey key) {
    return new KeyNumbers(operation, key, BatchColumns.ofKey(key, operation.action().inserts()));
  }

  /** For keys. */
  public static KeyNumbers ofKeys(Operation operation, RawKey key) {
    return new KeyNumbers(operation, key, BatchColumns.ofKeys(key.table(), key.key()));
  }

  /** The columns of which rows say whether they leave them out. */
  public List<Column> marked() {
    return columns.marked();
  }

  /** The places of rows and the numbers of their keys; zero where a row cannot conflict. */
  public SqlStatement statement() {
    return writing.done(writing.order(key.key()).numbers(writing.rows()));
  }
}
