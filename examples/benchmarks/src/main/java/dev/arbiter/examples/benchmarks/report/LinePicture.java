package dev.arbiter.examples.benchmarks.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines over axes that are both logarithmic; the first one stands out. */
public final class LinePicture {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 560;

  private final XYSeriesCollection lines = new XYSeriesCollection();
  private final String title;
  private final String across;
  private final String up;

  /** Creates a picture without lines, with the names of its axes. */
  public LinePicture(String title, String across, String up) {
    this.title = title;
    this.across = across;
    this.up = up;
  }

  /** Adds a line; where one of that name is there, the point continues it. */
  public void point(String line, double x, double y) {
    if (lines.getSeriesIndex(line) < 0) {
      lines.addSeries(new XYSeries(line));
    }
    lines.getSeries(line).add(x, y);
  }

  public Picture picture() {
    JFreeChart chart = ChartFactory.createXYLineChart(title, across, up, lines);
    chart.getLegend().setPosition(RectangleEdge.RIGHT);
    XYPlot plot = chart.getXYPlot();
    plot.setDomainAxis(axis(across));
    plot.setRangeAxis(axis(up));
    plot.setBackgroundPaint(Color.WHITE);
    plot.setDomainGridlinePaint(Color.LIGHT_GRAY);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
    for (int line = 1; line < lines.getSeriesCount(); line++) {
      renderer.setSeriesStroke(line, new BasicStroke(1));
    }
    renderer.setSeriesPaint(0, Color.BLACK);
    renderer.setSeriesStroke(0, new BasicStroke(3));
    plot.setRenderer(renderer);
    return new Picture(chart, WIDTH, HEIGHT);
  }

  private static LogAxis axis(String name) {
    LogAxis axis = new LogAxis(name);
    axis.setNumberFormatOverride(NumberFormat.getIntegerInstance(Locale.ENGLISH));
    axis.setSmallestValue(1);
    axis.setMinorTickMarksVisible(true);
    return axis;
  }
}
