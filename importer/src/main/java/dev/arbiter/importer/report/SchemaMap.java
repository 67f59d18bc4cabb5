package dev.arbiter.importer.report;

import static dev.arbiter.importer.report.Escapes.html;

import dev.arbiter.schema.ReferenceDefinition;
import java.util.Locale;

/** The map of all tables as SVG: each is a link to its section, each foreign key a line. */
final class SchemaMap {

  /** From here on lines are faint until the pointer asks for a table's. */
  private static final int MANY = 40;

  private final DrawnTables tables;
  private final Layout layout;
  private final StringBuilder text = new StringBuilder();

  private SchemaMap(DrawnTables tables) {
    this.tables = tables;
    this.layout = Layout.of(tables);
  }

  static String of(DrawnTables tables) {
    SchemaMap map = new SchemaMap(tables);
    map.draw();
    return map.text.toString();
  }

  private void draw() {
    add(
        "<svg%s viewBox=\"0 0 %.0f %.0f\" style=\"max-width: %.0fpx; min-width: %.0fpx\""
            + " role=\"img\" aria-label=\"Tables and foreign keys\">%n",
        tables.all().size() > MANY ? " class=\"many\"" : "",
        layout.width(),
        layout.height(),
        layout.width(),
        layout.width() * 0.72);
    text.append("<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\"")
        .append(" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\">")
        .append("<path d=\"M0 0 L8 4 L0 8 z\"/></marker></defs>\n");
    layout.boxes().values().forEach(this::references);
    layout.boxes().values().forEach(this::box);
    text.append("</svg>\n");
  }

  private void references(Box from) {
    for (ReferenceDefinition reference : from.table().references()) {
      Box to = layout.boxes().get(reference.table());
      if (to != null) {
        line(from, to, reference);
      }
    }
  }

  private void line(Box from, Box to, ReferenceDefinition reference) {
    double start = heightOf(from, reference);
    double end = to.y() + Box.HEAD / 2;
    boolean leftwards = to.right() < from.x();
    double fromX = leftwards ? from.x() : from.right();
    double toX = to.right();
    double bend = leftwards ? Math.max(40, (fromX - toX) / 2) : 50;
    add(
        "<path class=\"line\" data-from=\"%s\" data-to=\"%s\" d=\"M%.1f %.1f C%.1f %.1f %.1f %.1f"
            + " %.1f %.1f\"/>%n",
        anchor(from),
        anchor(to),
        fromX,
        start,
        leftwards ? fromX - bend : fromX + bend,
        start,
        toX + bend,
        end,
        toX,
        end);
  }

  /** The line of the first column that refers, else the box's head. */
  private static double heightOf(Box box, ReferenceDefinition reference) {
    String column = reference.columns().get(0).name();
    for (int i = 0; i < box.lines().size(); i++) {
      if (box.lines().get(i).isOf(column)) {
        return box.y() + Box.HEAD + (i + 0.5) * Box.LINE + 2;
      }
    }
    return box.y() + Box.HEAD / 2;
  }

  private void box(Box box) {
    String name = html(box.table().name());
    add("<a href=\"#%s\" data-table=\"%s\">", anchor(box), anchor(box));
    add("<title>%s</title>", name);
    String place =
        String.format(
            Locale.ROOT,
            "x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"",
            box.x(),
            box.y(),
            box.width(),
            box.height());
    add("<rect class=\"box\" %s rx=\"5\"/>", place);
    add("<svg %s>", place); // An inner picture cuts off what letters of any width make too wide.
    add("<text class=\"name\" x=\"10\" y=\"17\">%s</text>", html(box.title()));
    double y = Box.HEAD + 13;
    for (Box.Line line : box.lines()) {
      add("<text x=\"10\" y=\"%.1f\">%s</text>", y, html(line.text()));
      add(
          "<text class=\"mark\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
          box.width() - 10, y, html(line.mark()));
      y += Box.LINE;
    }
    text.append("</svg></a>\n");
  }

  private String anchor(Box box) {
    return html(tables.anchors().getOrDefault(box.table().name(), ""));
  }

  private void add(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values));
  }
}
