package dev.arbiter.internal.keys;

import dev.arbiter.internal.batch.BatchSettings;
import dev.arbiter.internal.error.ErrorTranslation;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.transaction.ConnectionSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds and deletes rows by many keys. A key that its columns cannot hold is absent, and the server
 * is not asked for it.
 *
 * <p>Every method throws {@link dev.arbiter.DatabaseException} when a statement fails.
 *
 * @param settings how many keys are looked up at a time
 */
public record Keys(ConnectionSource connections, Execution execution, BatchSettings settings) {

  /**
   * Looks the rows up, by a statement for each chunk of keys.
   *
   * @return an answer for each key, in their order
   */
  public <K extends @Nullable Object, T> List<Optional<T>> find(
      KeysStatement<K> statement, RowReader<T> reader, Iterable<? extends K> keys) {
    try {
      return new KeysLookup<K, T>(connections, execution, settings.chunk(), statement, reader)
          .answers(keys);
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }

  /**
   * Deletes the rows, by one statement.
   *
   * @return how many there were
   */
  public <K extends @Nullable Object> long delete(
      KeysStatement<K> statement, Iterable<? extends K> keys) {
    try {
      List<K> sought = SoughtKeys.of(statement, keys).keys();
      return sought.isEmpty()
          ? 0
          : connections.batchOfOne(
              statement.definition(),
              connection ->
                  execution.count(connection, statement.definition(), statement.binder(sought)));
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }
}
