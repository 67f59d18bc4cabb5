package dev.arbiter.examples.benchmarks.batches;

import dev.arbiter.examples.benchmarks.rollups.Keys;
import dev.arbiter.examples.benchmarks.rollups.Mix;
import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What every strategy does in a round.
 *
 * @param stored the rows that are there before
 * @param batches the batches, whose keys are all different and in no order
 */
record Workload(List<Rollup> stored, List<List<Rollup>> batches) {

  private static final long SEED = 20260101;

  static Workload of(RollupTable table, Mix mix, int size, int batches) {
    Keys keys = new Keys(table, SEED);
    List<Rollup> stored = new ArrayList<>();
    List<Rollup> rows = new ArrayList<>();
    for (int number = 0; number < size * batches; number++) {
      if (mix.isStored(number)) {
        stored.add(keys.rollup(number, -1, -1));
      }
      rows.add(keys.rollup(number, number, number % 7));
    }
    Collections.shuffle(stored, new Random(SEED));
    Collections.shuffle(rows, new Random(SEED + 1));
    return new Workload(stored, chunks(rows, size));
  }

  /** The table's rows at the end: each key is written once. */
  List<Rollup> result() {
    return batches.stream().flatMap(List::stream).toList();
  }

  private static List<List<Rollup>> chunks(List<Rollup> rows, int size) {
    List<List<Rollup>> chunks = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += size) {
      chunks.add(List.copyOf(rows.subList(from, from + size)));
    }
    return chunks;
  }
}
