package dev.arbiter.internal.keys;

import dev.arbiter.internal.batch.BatchSettings;
import dev.arbiter.internal.batch.Batches;
import dev.arbiter.internal.batch.OneByOne;
import dev.arbiter.internal.distributed.DistributedBatches;
import dev.arbiter.internal.distributed.StoredRows;
import dev.arbiter.internal.error.ErrorTranslation;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.transaction.Calls;
import dev.arbiter.internal.transaction.ConnectionSource;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds, updates and deletes rows by many keys. For a lookup, a key that its columns cannot hold is
 * absent, and the server is not asked for it.
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
   * Updates the rows.
   *
   * @return how often one was updated: for each key, in their order
   */
  public <K extends @Nullable Object> long update(
      KeysUpdate<K> update, Iterable<? extends K> keys) {
    Iterable<SoughtKey<K>> sought = update.sought(keys);
    if (update.distributed() != null) {
      return distributed().writeAll(update.distributed(), sought);
    }
    return update.batch() == null
        ? oneByOne().countEach(update.each(), sought)
        : batches().writeAll(update.batch(), sought);
  }

  /**
   * Updates the rows; none for a key is an error.
   *
   * @return what is stored for each of the keys, in their order
   */
  public <K extends @Nullable Object, T> List<T> updateReturning(
      KeysUpdate<K> update, RowReader<T> reader, Iterable<? extends K> keys) {
    Iterable<SoughtKey<K>> sought = update.sought(keys);
    if (update.distributed() != null) {
      return distributed()
          .writeAllReturning(update.distributed(), StoredRows.withoutKeys(reader), sought);
    }
    return update.batch() == null
        ? oneByOne().each(new RowQuery<>(update.each(), reader), sought)
        : batches().writeAllReturning(update.batch(), reader, sought);
  }

  private DistributedBatches distributed() {
    return new DistributedBatches(connections, execution, settings);
  }

  private OneByOne oneByOne() {
    return new OneByOne(new Calls(connections), execution, settings);
  }

  private Batches batches() {
    return new Batches(connections, execution, settings);
  }

  /**
   * Deletes the rows, by one statement.
   *
   * @return how many there were
   */
  public <K extends @Nullable Object> long delete(
      KeysStatement<K> statement, Iterable<? extends K> keys) {
    try {
      return new KeysDeletion<>(connections, execution, statement)
          .count(SoughtKeys.of(statement, keys).keys());
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }

  private <K extends @Nullable Object> long delete(
      Connection connection, KeysStatement<K> statement, List<K> sought) throws SqlFailure {
    return execution.count(connection, statement.definition(), statement.binder(sought));
  }

  /**
   * Deletes rows of a distributed table, by a statement for those of each value of the distribution
   * column.
   *
   * @param servers the places of keys, numbers in the order in which all batches write such rows,
   *     and whether the database is a cluster, where a statement cannot take them all
   * @return how many there were
   */
  public <K extends @Nullable Object> long deleteFromServers(
      KeysStatement<K> statement, KeysStatement<K> servers, Iterable<? extends K> keys) {
    try {
      List<K> sought = SoughtKeys.of(statement, keys).keys();
      if (sought.size() < 2) {
        return delete(statement, sought);
      }
      return connections.batch(
          statement.definition(),
          connection -> {
            long count = 0;
            for (List<K> together : new KeysByServer(execution).of(connection, servers, sought)) {
              count += delete(connection, statement, together);
            }
            return count;
          });
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }
}
