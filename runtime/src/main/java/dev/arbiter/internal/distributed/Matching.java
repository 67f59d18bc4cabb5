package dev.arbiter.internal.distributed;

import static java.util.Objects.requireNonNull;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row that each returned one is the answer to: the one of its key, of which none of the
 * rows has two at a time.
 */
final class Matching<R, T> {

  private final Execution execution;
  private final @Nullable KeyNumbers<R> key;
  private final List<R> rows;
  private final StoredRows<R, T> stored;
  private final List<Integer> positions = new ArrayList<>();
  private final List<T> returned = new ArrayList<>();

  Matching(
      Execution execution, @Nullable KeyNumbers<R> key, List<R> rows, StoredRows<R, T> stored) {
    this.execution = execution;
    this.key = key;
    this.rows = rows;
    this.stored = stored;
  }

  /** Adds rows, and what is returned for them. */
  void add(List<Integer> positions, List<T> returned) {
    this.positions.addAll(positions);
    this.returned.addAll(returned);
  }

  /** Puts what was returned since the last call where it belongs. */
  void into(List<@Nullable T> answers, Connection connection) throws SqlFailure {
    if (!returned.isEmpty()) {
      List<?> keys = keys(connection);
      Map<Object, Integer> byKey = new HashMap<>();
      for (int i = 0; i < positions.size(); i++) {
        byKey.put(keys.get(i), positions.get(i));
      }
      for (int i = 0; i < returned.size(); i++) {
        Integer position = byKey.remove(keys.get(positions.size() + i));
        if (position == null) {
          throw new UnmatchedRow();
        }
        answers.set(position, returned.get(i));
      }
    }
    positions.clear();
    returned.clear();
  }

  /** Those of the rows, then those of what was returned. */
  private List<?> keys(Connection connection) throws SqlFailure {
    KeyNumbers<R> numbers = requireNonNull(key, "a key");
    List<R> all = new ArrayList<>();
    positions.forEach(it -> all.add(rows.get(it)));
    returned.forEach(it -> all.add(stored.asInput().apply(it)));
    Function<R, ? extends @Nullable Object> inJava = numbers.inJava();
    return inJava == null
        ? IntStream.of(numbers.of(execution, connection, all).keys()).boxed().toList()
        : all.stream().map(inJava).toList();
  }
}
