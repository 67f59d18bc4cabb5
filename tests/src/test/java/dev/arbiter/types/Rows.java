package dev.arbiter.types;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What a query gives, as text. */
final class Rows {

  private Rows() {}

  /** A line for each row, its columns separated by bars; nothing stands for NULL. */
  static List<String> of(DataSource dataSource, String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return of(connection, sql);
    }
  }

  static List<String> of(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          String value = result.getString(i);
          row.append(i == 1 ? "" : "|").append(value == null ? "" : value);
        }
        rows.add(row.toString());
      }
      return rows;
    }
  }
}
