package dev.arbiter.examples.benchmarks.memory;

import dev.arbiter.examples.benchmarks.report.Results;
import java.io.IOException;
import java.util.List;

/** Writes what the load took. */
public record LoadReport(Load load) {

  public void write(Results results) throws IOException {
    results.figures(
        "memory",
        List.of("rows", "nanoseconds", "peak_heap_bytes"),
        List.of(List.<Object>of(load.rows(), load.nanoseconds(), load.peakHeapBytes())));
    double seconds = load.nanoseconds() / 1e9;
    results.text(
        "memory",
        "%,d rows from an Iterable, %s: %,.0f s, %,.0f rows per second, at most %,d MiB of heap in use%n"
            .formatted(
                load.rows(),
                MemoryBenchmark.HEAP,
                seconds,
                load.rows() / seconds,
                load.peakHeapBytes() >> 20));
  }
}
