package dev.arbiter.examples.benchmarks.report;

import java.awt.Dimension;
import java.io.IOException;
import org.jfree.chart.JFreeChart;

/** A chart and how large it is drawn. */
public record Picture(JFreeChart chart, int width, int height) {

  String svg() throws IOException {
    return Svg.of(chart, new Dimension(width, height));
  }
}
