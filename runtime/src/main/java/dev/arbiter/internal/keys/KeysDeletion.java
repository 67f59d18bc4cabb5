package dev.arbiter.internal.keys;

import dev.arbiter.internal.batch.Savepoint;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.transaction.ConnectionSource;
import java.sql.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deletes the rows of many keys, by one statement. */
record KeysDeletion<K extends @Nullable Object>(
    ConnectionSource connections, Execution execution, KeysStatement<K> statement) {

  /**
   * How many there were. Where a key fails the statement, as its domain or an expression does not
   * take it, one statement after the other deletes the rows of the others, all or nothing.
   */
  long count(List<K> keys) throws SqlFailure {
    if (keys.isEmpty()) {
      return 0;
    }
    try {
      return connections.batchOfOne(statement.definition(), connection -> delete(connection, keys));
    } catch (SqlFailure failure) {
      if (!failure.isAboutKey()) {
        throw failure;
      }
    }
    return connections.batch(statement.definition(), connection -> halves(connection, keys));
  }

  private long delete(Connection connection, List<K> keys) throws SqlFailure {
    return execution.count(connection, statement.definition(), statement.binder(keys));
  }

  private long halves(Connection connection, List<K> keys) throws SqlFailure {
    int middle = keys.size() / 2;
    return middle == 0
        ? 0
        : half(connection, keys.subList(0, middle))
            + half(connection, keys.subList(middle, keys.size()));
  }

  private long half(Connection connection, List<K> keys) throws SqlFailure {
    Savepoint savepoint = Savepoint.set(connection, statement.definition());
    try {
      long count = delete(connection, keys);
      savepoint.release();
      return count;
    } catch (SqlFailure failure) {
      if (!failure.isAboutKey()) {
        throw failure;
      }
      savepoint.goBack();
      savepoint.release();
    }
    return halves(connection, keys);
  }
}
