package dev.arbiter.examples.benchmarks.report;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.DOMImplementation;

/** A chart as SVG. */
final class Svg {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private Svg() {}

  static String of(JFreeChart chart, Dimension size) throws IOException {
    SVGGraphics2D graphics = new SVGGraphics2D(documents().createDocument(NAMESPACE, "svg", null));
    graphics.setSVGCanvasSize(size);
    chart.draw(graphics, new Rectangle(size));
    StringWriter text = new StringWriter();
    graphics.stream(text, /* useCss= */ false);
    return text.toString();
  }

  private static DOMImplementation documents() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation();
    } catch (ParserConfigurationException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
