package dev.arbiter.importer.report;

import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the tables stand on the map: rank by rank from left to right, and below those that have to
 * do with no other.
 *
 * @param boxes by the tables' names
 */
record Layout(Map<String, Box> boxes, double width, double height) {

  private static final double GAP = 22;
  private static final double BETWEEN_RANKS = 90;
  private static final double BETWEEN_COLUMNS = 34;
  private static final double MARGIN = 8;
  private static final double TALLEST = 1150;

  static Layout of(DrawnTables tables) {
    Plan plan = new Plan(new BoxLines(tables.all().size()));
    Ranks.of(tables).forEach(plan::rank);
    plan.alone(tables.all().stream().filter(it -> Ranks.isAlone(tables, it)).toList());
    return new Layout(plan.boxes, plan.width + MARGIN, plan.height + MARGIN);
  }

  private static final class Plan {

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final BoxLines lines;
    private double x = MARGIN;
    private double width;
    private double height;

    Plan(BoxLines lines) {
      this.lines = lines;
    }

    private Box box(TableDefinition table) {
      return new Box(table, lines.of(table), 0, 0);
    }

    /** A rank that would be too tall has several columns. */
    void rank(List<TableDefinition> rank) {
      List<Box> column = new ArrayList<>();
      double tall = 0;
      for (TableDefinition table : rank) {
        Box box = box(table);
        if (!column.isEmpty() && tall + box.height() > TALLEST) {
          column(column);
          x += BETWEEN_COLUMNS;
          column.clear();
          tall = 0;
        }
        column.add(box);
        tall += box.height() + GAP;
      }
      column(column);
      x += BETWEEN_RANKS;
    }

    private void column(List<Box> column) {
      double y = MARGIN;
      for (Box box : column) {
        put(box.at(x, y));
        y += box.height() + GAP;
      }
      x += column.stream().mapToDouble(Box::width).max().orElse(0);
    }

    /** Line by line, as wide as the map is already. */
    void alone(List<TableDefinition> tables) {
      double right = Math.max(width, 900);
      double left = MARGIN;
      double top = height == 0 ? MARGIN : height + 2 * GAP;
      double bottom = top;
      for (TableDefinition table : tables) {
        Box box = box(table);
        if (left > MARGIN && left + box.width() > right) {
          left = MARGIN;
          top = bottom + GAP;
        }
        put(box.at(left, top));
        left += box.width() + GAP;
        bottom = Math.max(bottom, top + box.height());
      }
    }

    private void put(Box box) {
      boxes.put(box.table().name(), box);
      width = Math.max(width, box.right());
      height = Math.max(height, box.bottom());
    }
  }
}
