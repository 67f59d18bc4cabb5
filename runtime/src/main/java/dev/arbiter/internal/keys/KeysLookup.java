package dev.arbiter.internal.keys;

import static java.util.Objects.requireNonNull;

import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.transaction.ConnectionSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks many keys up.
 *
 * @param chunk how many keys a statement takes at the most
 */
record KeysLookup<K extends @Nullable Object, T>(
    ConnectionSource connections,
    Execution execution,
    int chunk,
    KeysStatement<K> statement,
    RowReader<T> reader) {

  /** An answer for each key, in their order. */
  List<Optional<T>> answers(Iterable<? extends K> keys) throws SqlFailure {
    SoughtKeys<K> sought = SoughtKeys.of(statement, keys);
    List<Optional<T>> answers =
        new ArrayList<>(Collections.nCopies(sought.size(), Optional.empty()));
    for (int from = 0; from < sought.keys().size(); from += chunk) {
      int to = Math.min(from + chunk, sought.keys().size());
      List<Optional<T>> found = found(sought.keys().subList(from, to));
      for (int i = from; i < to; i++) {
        answers.set(sought.positions().get(i), found.get(i - from));
      }
    }
    return answers;
  }

  /**
   * A key that fails the statement, as its domain or an expression does not take it, is absent:
   * which one it is, shows when each half is looked up by itself.
   */
  private List<Optional<T>> found(List<K> keys) throws SqlFailure {
    try {
      return connections.call(statement.definition(), connection -> read(connection, keys));
    } catch (SqlFailure failure) {
      if (!failure.isAboutKey()) {
        throw failure;
      }
    }
    if (keys.size() == 1) {
      return List.of(Optional.empty());
    }
    int middle = keys.size() / 2;
    List<Optional<T>> found = new ArrayList<>(found(keys.subList(0, middle)));
    found.addAll(found(keys.subList(middle, keys.size())));
    return found;
  }

  private List<Optional<T>> read(Connection connection, List<K> keys) throws SqlFailure {
    return statement.told() == 0 ? byPlace(connection, keys) : byKey(connection, keys);
  }

  private List<Optional<T>> byKey(Connection connection, List<K> keys) throws SqlFailure {
    Map<@Nullable Object, Optional<T>> found = new HashMap<>(keys.size() * 2);
    keys.forEach(key -> found.put(statement.value(key), Optional.empty()));
    execution.each(
        connection, statement.definition(), statement.binder(keys), row -> put(found, row));
    return keys.stream().map(key -> requireNonNull(found.get(statement.value(key)))).toList();
  }

  private void put(Map<@Nullable Object, Optional<T>> found, ResultSet row) throws SQLException {
    Optional<T> before = found.put(statement.value(row), Optional.of(reader.read(row)));
    if (before == null) {
      throw RowMismatch.otherKey(statement.definition());
    }
    if (before.isPresent()) {
      throw RowMismatch.severalRows(statement.definition());
    }
  }

  private List<Optional<T>> byPlace(Connection connection, List<K> keys) throws SqlFailure {
    List<Optional<T>> found = new ArrayList<>(Collections.nCopies(keys.size(), Optional.empty()));
    execution.each(
        connection, statement.definition(), statement.binder(keys), row -> put(found, row));
    return found;
  }

  private void put(List<Optional<T>> found, ResultSet row) throws SQLException {
    int position = row.getInt(statement.placeColumn(row)) - 1;
    if (found.get(position).isPresent()) {
      throw RowMismatch.severalRows(statement.definition());
    }
    found.set(position, Optional.of(reader.read(row)));
  }
}
