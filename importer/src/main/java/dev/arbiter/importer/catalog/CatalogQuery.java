package dev.arbiter.importer.catalog;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the catalog about many tables at once. */
final class CatalogQuery {

  private final Connection connection;

  CatalogQuery(Connection connection) {
    this.connection = connection;
  }

  /** What becomes of a row. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * All rows.
   *
   * @param oids what the query is about; null if it has no parameter
   */
  <T> List<T> list(String sql, @Nullable List<Long> oids, Reader<T> reader) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      if (oids != null) {
        statement.setArray(1, connection.createArrayOf("oid", oids.toArray()));
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rows.add(reader.read(row));
        }
      }
    }
    return rows;
  }

  /** The rows by their first column, a table's oid. */
  <T> Map<Long, List<T>> byTable(String sql, List<Long> oids, Reader<T> reader)
      throws SQLException {
    Map<Long, List<T>> tables = new LinkedHashMap<>();
    list(
        sql,
        oids,
        row ->
            tables.computeIfAbsent(row.getLong(1), it -> new ArrayList<>()).add(reader.read(row)));
    return tables;
  }

  /** The answers of queries that give a table's oid and a phrase, in the order of the queries. */
  Map<Long, List<String>> phrases(List<String> queries, List<Long> oids) throws SQLException {
    Map<Long, List<String>> tables = new LinkedHashMap<>();
    for (String query : queries) {
      byTable(query, oids, row -> row.getString(2))
          .forEach(
              (table, phrases) ->
                  tables.computeIfAbsent(table, it -> new ArrayList<>()).addAll(phrases));
    }
    return tables;
  }

  /** The elements of an array of texts. */
  static List<String> texts(ResultSet row, int column) throws SQLException {
    Array array = row.getArray(column);
    return List.of((String[]) array.getArray());
  }
}
