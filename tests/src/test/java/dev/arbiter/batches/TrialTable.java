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

/** A table whose content begins anew for each way to do the same thing. */
record TrialTable(DataSource dataSource, String name) {

  /** What the server hands out differs from run to run; which rows share it does not. */
  private static final Pattern HANDED_OUT = Pattern.compile("\\bid=[^,\\]]+|\\[B@[0-9a-f]+");

  /** Something that answers. */
  interface Work {

    Answer on(Database database) throws SQLException;
  }

  /** What the work answers, and leaves behind, on a table of these rows, as far as they fit. */
  <N> Answer answer(List<N> stored, Consumer<N> store, Work work) throws SQLException {
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
      Answer answer;
      try {
        answer = work.on(Database.of(dataSource));
      } catch (DatabaseException exception) {
        answer = new Answer(null, null, exception.sqlState(), null);
      }
      return answer.with(rows(statement));
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
