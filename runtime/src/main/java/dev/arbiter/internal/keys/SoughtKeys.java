package dev.arbiter.internal.keys;

import dev.arbiter.internal.error.SqlFailure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a list that are worth looking for.
 *
 * @param positions their positions in the list
 * @param size the size of the list
 */
record SoughtKeys<K extends @Nullable Object>(List<K> keys, List<Integer> positions, int size) {

  static <K extends @Nullable Object> SoughtKeys<K> of(
      KeysStatement<K> statement, Iterable<? extends K> keys) throws SqlFailure {
    List<K> sought = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    int size = 0;
    for (K key : keys) {
      if (statement.canBeFound(key)) {
        sought.add(key);
        positions.add(size);
      }
      size++;
    }
    return new SoughtKeys<>(sought, positions, size);
  }
}
