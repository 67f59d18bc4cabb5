package dev.arbiter.examples.benchmarks.rounds;

import static java.util.Objects.requireNonNull;

import dev.arbiter.examples.benchmarks.report.Quartiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The medians of the rounds, and how each contender compares with a first one.
 *
 * @param <C> what tells kinds of batches apart
 */
public final class Summary<C> {

  private final List<Measurement<C>> measurements;
  private final Map<Round<C>, Measurement<C>> firstOnes = new HashMap<>();

  public Summary(List<Measurement<C>> measurements, String first) {
    this.measurements = measurements;
    for (Measurement<C> measurement : measurements) {
      if (measurement.contender().equals(first)) {
        firstOnes.put(Round.of(measurement), measurement);
      }
    }
  }

  /** Rows per second; empty if the contender had no part in it. */
  public Optional<Quartiles> rowsPerSecond(C cell, String contender) {
    return quartiles(
        measurements.stream()
            .filter(it -> it.cell().equals(cell) && it.contender().equals(contender))
            .map(it -> 1e9 / it.nanosecondsPerRow())
            .toList());
  }

  /** How many times the first one's time the contender took in the same round. */
  public Optional<Quartiles> ratio(C cell, String contender) {
    return quartiles(
        measurements.stream()
            .filter(it -> it.cell().equals(cell) && it.contender().equals(contender))
            .filter(it -> firstOnes.containsKey(Round.of(it)))
            .map(it -> it.nanosecondsPerRow() / firstOne(it).nanosecondsPerRow())
            .toList());
  }

  private Measurement<C> firstOne(Measurement<C> of) {
    return requireNonNull(firstOnes.get(Round.of(of)));
  }

  private static Optional<Quartiles> quartiles(List<Double> figures) {
    return figures.isEmpty() ? Optional.empty() : Optional.of(Quartiles.of(figures));
  }

  private record Round<C>(C cell, int number) {

    static <C> Round<C> of(Measurement<C> measurement) {
      return new Round<>(measurement.cell(), measurement.round());
    }
  }
}
