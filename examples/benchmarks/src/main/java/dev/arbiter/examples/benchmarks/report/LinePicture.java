package dev.arbiter.examples.benchmarks.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataItem;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A few lines, each with its name at its end, over logarithmic axes; the first one stands out. */
public final class LinePicture {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 560;
  private static final double ROOM_FOR_NAMES = 0.45;
  private static final double ROOM_ABOVE = 0.05;

  private static final NumberTickUnit POWER_OF_TEN = new NumberTickUnit(1);

  /** As a ratio, as the axis is logarithmic. */
  private static final double LINE_HEIGHT = 1.14;

  private static final List<Color> PAINTS =
      List.of(
          Color.BLACK,
          new Color(0xc0392b),
          new Color(0x2471a3),
          new Color(0x7d8b2a),
          new Color(0x8e44ad));

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
    JFreeChart chart =
        ChartFactory.createXYLineChart(
            title, across, up, lines, PlotOrientation.VERTICAL, false, false, false);
    XYPlot plot = chart.getXYPlot();
    plot.setDomainAxis(axis(across, ROOM_FOR_NAMES));
    plot.setRangeAxis(axis(up, ROOM_ABOVE));
    plot.setBackgroundPaint(Color.WHITE);
    plot.setDomainGridlinePaint(Color.LIGHT_GRAY);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
    for (int line = 0; line < lines.getSeriesCount(); line++) {
      renderer.setSeriesPaint(line, PAINTS.get(line % PAINTS.size()));
      renderer.setSeriesStroke(line, new BasicStroke(line == 0 ? 4 : 2));
    }
    plot.setRenderer(renderer);
    addNames(plot);
    return new Picture(chart, WIDTH, HEIGHT);
  }

  /** At the lines' ends, from the highest down, but none over another. */
  private void addNames(XYPlot plot) {
    List<Integer> downwards =
        IntStream.range(0, lines.getSeriesCount())
            .boxed()
            .sorted(Comparator.comparing((Integer it) -> end(it).getYValue()).reversed())
            .toList();
    double above = Double.MAX_VALUE;
    for (int line : downwards) {
      XYDataItem end = end(line);
      above = Math.min(end.getYValue(), above / LINE_HEIGHT);
      XYTextAnnotation name =
          new XYTextAnnotation("  " + lines.getSeriesKey(line), end.getXValue(), above);
      name.setTextAnchor(TextAnchor.CENTER_LEFT);
      name.setPaint(PAINTS.get(line % PAINTS.size()));
      plot.addAnnotation(name);
    }
  }

  private XYDataItem end(int line) {
    XYSeries series = lines.getSeries(line);
    return series.getDataItem(series.getItemCount() - 1);
  }

  private static LogAxis axis(String name, double margin) {
    LogAxis axis = new LogAxis(name);
    axis.setTickUnit(POWER_OF_TEN);
    axis.setNumberFormatOverride(
        NumberFormat.getCompactNumberInstance(Locale.ENGLISH, NumberFormat.Style.SHORT));
    axis.setSmallestValue(1);
    axis.setUpperMargin(margin);
    return axis;
  }
}
