package dev.arbiter.examples.benchmarks.rounds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What every contender does in a round.
 *
 * @param stored the rows that are there before
 * @param batches the batches, whose keys are all different and in no order
 * @param result the table's rows at the end
 * @param touched how many of these the batches write
 * @param <R> a row
 */
public record Workload<R>(List<R> stored, List<List<R>> batches, List<R> result, long touched) {

  private static final long SEED = 20260101;

  /** The rows, shuffled, in batches of that size. */
  public static <R> Workload<R> of(
      List<R> stored, List<R> rows, int size, List<R> result, long touched) {
    return new Workload<>(
        shuffled(stored, SEED), chunks(shuffled(rows, SEED + 1), size), result, touched);
  }

  private static <R> List<R> shuffled(List<R> rows, long seed) {
    List<R> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private static <R> List<List<R>> chunks(List<R> rows, int size) {
    List<List<R>> chunks = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += size) {
      chunks.add(List.copyOf(rows.subList(from, from + size)));
    }
    return chunks;
  }
}
