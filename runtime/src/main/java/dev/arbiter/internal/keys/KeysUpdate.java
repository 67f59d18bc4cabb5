package dev.arbiter.internal.keys;

import dev.arbiter.internal.batch.statement.ArrayBinder;
import dev.arbiter.internal.batch.statement.ArrayStatement;
import dev.arbiter.internal.batch.statement.Batch;
import dev.arbiter.internal.batch.statement.BatchKey;
import dev.arbiter.internal.batch.statement.BatchUpsert;
import dev.arbiter.internal.batch.statement.Staging;
import dev.arbiter.internal.distributed.DistributedBatch;
import dev.arbiter.internal.distributed.KeyNumbers;
import dev.arbiter.internal.statement.RowBinder;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.schema.StatementDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update of the rows of many keys, one after the other where a key comes twice.
 *
 * @param each updates the row of one key
 * @param batch updates those of many at once; null where they are not
 * @param distributed updates those of a distributed table; null where it is none
 * @param <K> the key's type
 */
public record KeysUpdate<K extends @Nullable Object>(
    List<KeyColumn<K, ?>> columns,
    RowStatement<SoughtKey<K>> each,
    @Nullable Batch<SoughtKey<K>> batch,
    @Nullable DistributedBatch<SoughtKey<K>> distributed) {

  /** One by one. */
  public static <K extends @Nullable Object> KeysUpdate<K> of(
      List<KeyColumn<K, ?>> columns, StatementDefinition each, RowBinder<K> binder) {
    return new KeysUpdate<>(
        columns,
        RowStatement.of(each, (statement, key) -> binder.bind(statement, key.value())),
        null,
        null);
  }

  /**
   * By one statement, or one for each round of duplicates.
   *
   * @param rounds asks for the rounds; null where keys that are not equal are different ones
   * @param arguments sets what the statements take behind the keys
   */
  public KeysUpdate<K> atOnce(
      StatementDefinition all,
      @Nullable StatementDefinition rounds,
      Staging<SoughtKey<K>> staging,
      ArrayBinder<SoughtKey<K>> arguments) {
    ArrayBinder<SoughtKey<K>> keys = KeyColumn.binder(columns);
    ArrayBinder<SoughtKey<K>> keysAndArguments =
        rows -> {
          keys.bind(rows);
          arguments.bind(rows);
        };
    BatchUpsert<SoughtKey<K>> update =
        new BatchUpsert<>(
            null,
            new ArrayStatement<>(all, keysAndArguments),
            null,
            BatchKey.ofUpdates(
                it -> it, rounds == null ? null : new ArrayStatement<>(rounds, keys)),
            null,
            staging,
            arguments);
    return new KeysUpdate<>(columns, each, Batch.of(each, update), null);
  }

  /**
   * By a statement for the keys of each server.
   *
   * @param binder sets what that statement takes
   * @param numbers numbers the keys
   */
  public KeysUpdate<K> onServers(
      StatementDefinition ofServer, ArrayBinder<SoughtKey<K>> binder, StatementDefinition numbers) {
    KeyNumbers<SoughtKey<K>> key =
        new KeyNumbers<>(new ArrayStatement<>(numbers, KeyColumn.binder(columns)), null, null);
    DistributedBatch<SoughtKey<K>> batch =
        DistributedBatch.ofUpdates(each, new ArrayStatement<>(ofServer, binder), key);
    return new KeysUpdate<>(columns, each, null, batch);
  }

  /** The keys, each checked when it is its turn; a collection, if that is what they are. */
  Iterable<SoughtKey<K>> sought(Iterable<? extends K> keys) {
    if (!(keys instanceof Collection<?>)) {
      return () -> sought(keys.iterator());
    }
    List<SoughtKey<K>> all = new ArrayList<>();
    sought(keys.iterator()).forEachRemaining(all::add);
    return all;
  }

  private Iterator<SoughtKey<K>> sought(Iterator<? extends K> keys) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return keys.hasNext();
      }

      @Override
      public SoughtKey<K> next() {
        K key = keys.next();
        columns.forEach(it -> it.requireKey(key));
        return new SoughtKey<>(key);
      }
    };
  }
}
