package dev.arbiter.internal.dao;

import dev.arbiter.internal.Executor;
import dev.arbiter.internal.keys.KeyColumn;
import dev.arbiter.internal.keys.KeysStatement;
import dev.arbiter.internal.sql.ByKeyText;
import dev.arbiter.internal.sql.KeyParameters;
import dev.arbiter.internal.sql.KeyText;
import dev.arbiter.internal.sql.KeysText;
import dev.arbiter.internal.statement.Binder;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.statement.Statements;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a DAO finds and deletes by a key.
 *
 * @param <T> the type of a row that is read
 * @param <K> the key's type
 */
public final class KeyLookups<T, K extends @Nullable Object> {

  private final RowReader<T> reader;
  private final List<KeyColumn<K, ?>> columns;
  private final List<KeyColumn<K, ?>> parameters;
  private final StatementDefinition find;
  private final StatementDefinition findExisting;
  private final StatementDefinition delete;
  private final KeysStatement<K> findAll;
  private final KeysStatement<K> deleteAll;

  /**
   * @param suffix what the names of the key's methods end in after {@code By}
   * @param columns the columns that the key mentions, in the table's order
   */
  public KeyLookups(
      TableRows<?, T> rows,
      String suffix,
      IndexDefinition index,
      KeyText key,
      List<KeyColumn<K, ?>> columns) {
    Statements statements = rows.statements();
    this.reader = rows.reader();
    this.columns = columns;
    this.parameters =
        List.copyOf(new KeyParameters(key).columns().stream().map(columns::get).toList());
    ByKeyText one = new ByKeyText(key);
    KeysText many = new KeysText(key);
    this.find = statements.select("findBy" + suffix, index, one.find());
    this.findExisting =
        one.findExisting().equals(one.find())
            ? find
            : statements.select("findConflictingBy" + suffix, index, one.findExisting());
    this.delete = statements.delete("deleteBy" + suffix, index, one.delete());
    this.findAll =
        new KeysStatement<>(statements.select("findAllBy" + suffix, index, many.find()), columns)
            .toldBy(key.told());
    this.deleteAll =
        new KeysStatement<>(
                statements.delete("deleteAllBy" + suffix, index, many.delete()), columns)
            .toldBy(key.told());
  }

  /** Finds the row that has the key of a row to insert, often as any is found. */
  StatementDefinition findExisting() {
    return findExisting;
  }

  /** The statements, in the order of the DAO's methods. */
  public List<StatementDefinition> statements() {
    return List.of(find, delete, findAll.definition(), deleteAll.definition());
  }

  /** Finds the row of a key. */
  public Optional<T> find(Executor executor, K key) {
    return executor.find(find, binder(key), reader);
  }

  /** Deletes the row of a key, and says whether it was there. */
  public boolean delete(Executor executor, K key) {
    return executor.delete(delete, binder(key));
  }

  private Binder binder(K key) {
    for (KeyColumn<K, ?> column : columns) {
      column.requireKey(key);
    }
    return statement -> {
      int index = 0;
      for (KeyColumn<K, ?> column : parameters) {
        column.set(statement, ++index, key);
      }
    };
  }

  /** Finds the row of each key. */
  public List<Optional<T>> findAll(Executor executor, Iterable<? extends K> keys) {
    return executor.keys().find(findAll, reader, keys);
  }

  /** Deletes the rows of keys, and counts them. */
  public long deleteAll(Executor executor, Iterable<? extends K> keys) {
    return executor.keys().delete(deleteAll, keys);
  }
}
