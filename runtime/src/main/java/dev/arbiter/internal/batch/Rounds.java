package dev.arbiter.internal.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a batch are the first, second and so on occurrence of their key. One statement for
 * each round writes what the rows one by one would: rows of different keys do not touch each other,
 * and those of one key stay in their order. Later rounds lock no row that the first did not.
 */
final class Rounds {

  private final int[] roundOfRow;
  private int count;

  /** One round for all. */
  Rounds(int rows) {
    roundOfRow = new int[rows];
    Arrays.fill(roundOfRow, 1);
    count = 1;
  }

  /** By what is equal in Java; a row whose key is null is the first of its kind. */
  static <R> Rounds byEqualKeys(List<R> rows, Function<R, ? extends @Nullable Object> key) {
    Rounds rounds = new Rounds(rows.size());
    Map<Object, Integer> occurrences = new HashMap<>(rows.size() * 2);
    for (int i = 0; i < rows.size(); i++) {
      Object value = key.apply(rows.get(i));
      if (value != null) {
        rounds.put(i, occurrences.merge(value, 1, Integer::sum));
      }
    }
    return rounds;
  }

  /** Puts a row into a later round. */
  void put(int row, int round) {
    roundOfRow[row] = round;
    count = Math.max(count, round);
  }

  int count() {
    return count;
  }

  /** The rows' positions in the batch, a list for each round. */
  List<int[]> positions() {
    int[] sizes = new int[count];
    for (int round : roundOfRow) {
      sizes[round - 1]++;
    }
    List<int[]> positions = new ArrayList<>(count);
    for (int size : sizes) {
      positions.add(new int[size]);
    }
    int[] next = new int[count];
    for (int i = 0; i < roundOfRow.length; i++) {
      int round = roundOfRow[i] - 1;
      positions.get(round)[next[round]++] = i;
    }
    return positions;
  }
}
