package dev.arbiter.batches;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A table whose content begins anew for each way to do the same thing.
 *
 * @param dataSource hands out one connection, whose temporary table keeps the content
 */
record TrialTable(DataSource dataSource, String name) {

  /** What the server hands out differs from run to run; which rows share it does not. */
  private static final Pattern HANDED_OUT = Pattern.compile("\\bid=[^,\\]]+|\\[B@[0-9a-f]+");

  private static final String KEPT = "pg_temp.kept";

  /** Something that answers. */
  interface Work {

    Answer on(Database database) throws SQLException;
  }

  /** Makes the table begin with these rows, as far as they fit. */
  <N> void begin(List<N> stored, Consumer<N> store) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM " + name);
      for (N row : stored) {
        try {
          store.accept(row);
        } catch (DatabaseException alreadyThere) {
          // Of a table with several keys, not every random row can be stored.
        }
      }
      statement.execute("DROP TABLE IF EXISTS " + KEPT);
      statement.execute(
          "CREATE TEMPORARY TABLE kept AS SELECT %s FROM %s".formatted(columns(statement), name));
    }
  }

  /** What the work answers, and leaves behind, on the table as it began. */
  Answer answer(Work work) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      String columns = columns(statement);
      statement.execute("DELETE FROM " + name);
      statement.execute(
          "INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM %s"
              .formatted(name, columns, columns, KEPT));
      Answer answer;
      try {
        answer = work.on(Database.of(dataSource));
      } catch (DatabaseException exception) {
        answer = new Answer(null, null, exception.sqlState(), null);
      }
      return answer.with(rows(statement));
    }
  }

  /** Those that are not computed. */
  private String columns(Statement statement) throws SQLException {
    try (ResultSet found =
        statement.executeQuery(
            "SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute WHERE attrelid = '"
                + name
                + "'::regclass AND attnum > 0 AND attgenerated = ''")) {
      found.next();
      return found.getString(1);
    }
  }

  private List<String> rows(Statement statement) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet found =
        statement.executeQuery(
            "SELECT (to_jsonb(t) - 'id')::text FROM " + name + " AS t ORDER BY 1")) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  static List<String> shown(List<?> rows) {
    Map<String, String> known = new HashMap<>();
    return rows.stream()
        .map(
            row ->
                HANDED_OUT
                    .matcher(row.toString())
                    .replaceAll(
                        it ->
                            it.group().startsWith("[")
                                ? "bytes"
                                : known.computeIfAbsent(it.group(), id -> "id" + known.size())))
        .toList();
  }
}
