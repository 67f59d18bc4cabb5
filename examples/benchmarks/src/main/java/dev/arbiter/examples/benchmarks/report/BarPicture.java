package dev.arbiter.examples.benchmarks.report;

import java.awt.Color;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars that lie, each with its figure. */
public final class BarPicture {

  private static final int WIDTH = 960;
  private static final int FRAME = 100;
  private static final int BAR = 40;
  private static final double ROOM_FOR_FIGURES = 0.15;

  private final DefaultCategoryDataset bars = new DefaultCategoryDataset();
  private final String title;
  private final String what;

  /** Creates a picture without bars; they tell how much of what there is. */
  public BarPicture(String title, String what) {
    this.title = title;
    this.what = what;
  }

  public void bar(String name, double value) {
    bars.addValue(value, what, name);
  }

  public Picture picture() {
    JFreeChart chart =
        ChartFactory.createBarChart(
            title, null, what, bars, PlotOrientation.HORIZONTAL, false, false, false);
    CategoryPlot plot = chart.getCategoryPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.getRangeAxis().setUpperMargin(ROOM_FOR_FIGURES);
    BarRenderer renderer = new BarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDefaultItemLabelGenerator(
        new StandardCategoryItemLabelGenerator(
            "{2}", NumberFormat.getIntegerInstance(Locale.ENGLISH)));
    // Behind the bar, whatever its length: inside a short one there is no room for a figure.
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    renderer.setDefaultItemLabelsVisible(true);
    plot.setRenderer(renderer);
    return new Picture(chart, WIDTH, FRAME + BAR * bars.getColumnCount());
  }
}
