package dev.arbiter.internal.dao;

import dev.arbiter.internal.Executor;
import dev.arbiter.internal.keys.KeyColumn;
import dev.arbiter.internal.keys.KeysStatement;
import dev.arbiter.internal.sql.ByKeyText;
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
 */
public final class KeyLookups<T> {

  private final RowReader<T> reader;
  private final StatementDefinition find;
  private final StatementDefinition findExisting;
  private final StatementDefinition delete;
  private final StatementDefinition findAll;
  private final StatementDefinition deleteAll;

  /**
   * @param suffix what the names of the key's methods end in after {@code By}
   */
  public KeyLookups(TableRows<?, T> rows, String suffix, IndexDefinition index, KeyText key) {
    Statements statements = rows.statements();
    this.reader = rows.reader();
    ByKeyText one = new ByKeyText(key);
    KeysText many = new KeysText(key);
    this.find = statements.select("findBy" + suffix, index, one.find());
    this.findExisting =
        one.findExisting().equals(one.find())
            ? find
            : statements.select("findConflictingBy" + suffix, index, one.findExisting());
    this.delete = statements.delete("deleteBy" + suffix, index, one.delete());
    this.findAll = statements.select("findAllBy" + suffix, index, many.find());
    this.deleteAll = statements.delete("deleteAllBy" + suffix, index, many.delete());
  }

  /** Finds the row that has the key of a row to insert, often as any is found. */
  StatementDefinition findExisting() {
    return findExisting;
  }

  /** The statements, in the order of the DAO's methods. */
  public List<StatementDefinition> statements() {
    return List.of(find, delete, findAll, deleteAll);
  }

  /** Finds the row of a key. */
  public Optional<T> find(Executor executor, Binder binder) {
    return executor.find(find, binder, reader);
  }

  /** Deletes the row of a key, and says whether it was there. */
  public boolean delete(Executor executor, Binder binder) {
    return executor.delete(delete, binder);
  }

  /** Finds the row of each key. */
  public <K extends @Nullable Object> List<Optional<T>> findAll(
      Executor executor, List<KeyColumn<K, ?>> columns, Iterable<? extends K> keys) {
    return executor.keys().find(new KeysStatement<>(findAll, columns), reader, keys);
  }

  /** Deletes the rows of keys, and counts them. */
  public <K extends @Nullable Object> long deleteAll(
      Executor executor, List<KeyColumn<K, ?>> columns, Iterable<? extends K> keys) {
    return executor.keys().delete(new KeysStatement<>(deleteAll, columns), keys);
  }
}
