package dev.arbiter.examples.scenarios;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under their column names, as psql aligns them. */
record TextTable(List<String> header, List<List<String>> rows) {

  static TextTable of(ResultSet result) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    List<String> header = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      header.add(columns.getColumnLabel(i));
    }
    List<List<String>> rows = new ArrayList<>();
    while (result.next()) {
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= header.size(); i++) {
        row.add(Objects.toString(result.getString(i), "NULL"));
      }
      rows.add(row);
    }
    return new TextTable(header, rows);
  }

  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(line(header));
    lines.add(columns().mapToObj(it -> "-".repeat(width(it))).collect(Collectors.joining("-+-")));
    rows.forEach(it -> lines.add(line(it)));
    if (rows.isEmpty()) {
      lines.add("(no rows)");
    }
    return String.join("\n", lines);
  }

  private String line(List<String> cells) {
    return columns()
        .mapToObj(it -> cells.get(it) + " ".repeat(width(it) - cells.get(it).length()))
        .collect(Collectors.joining(" | "))
        .stripTrailing();
  }

  private int width(int column) {
    return Math.max(
        header.get(column).length(),
        rows.stream().mapToInt(it -> it.get(column).length()).max().orElse(0));
  }

  private IntStream columns() {
    return IntStream.range(0, header.size());
  }
}
