package dev.arbiter.examples.benchmarks.report;

import java.util.Collection;
import org.apache.commons.statistics.descriptive.Quantile;

/** The median of some figures, and how far they spread. */
public record Quartiles(double first, double median, double third) {

  public static Quartiles of(Collection<Double> figures) {
    double[] values = figures.stream().mapToDouble(Double::doubleValue).toArray();
    double[] quartiles = Quantile.withDefaults().evaluate(values, 0.25, 0.5, 0.75);
    return new Quartiles(quartiles[0], quartiles[1], quartiles[2]);
  }
}
