package dev.arbiter.examples.benchmarks.batches;

import dev.arbiter.examples.benchmarks.rollups.Mix;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;

/** One kind of batch. */
public record Cell(RollupTable table, Mix mix, int size) {}
