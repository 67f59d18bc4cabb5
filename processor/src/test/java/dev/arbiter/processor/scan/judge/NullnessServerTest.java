package dev.arbiter.processor.scan.judge;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.scan.lex.Identifiers;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is proven about NULL holds on a real server, in rows with NULL in every place in turn. */
class NullnessServerTest {

  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("int", "1"),
          Map.entry("float8", "1"),
          Map.entry("numeric", "1"),
          Map.entry("text", "'a'"),
          Map.entry("text[]", "'{a,b}'"),
          Map.entry("boolean", "true"),
          Map.entry("date", "'infinity'"),
          Map.entry("time", "'10:00'"),
          Map.entry("timestamp", "'infinity'"),
          Map.entry("timestamptz", "'infinity'"),
          Map.entry("interval", "'1 day'"),
          Map.entry("jsonb", "'{\"a\":1}'"),
          Map.entry("json", "'{\"a\":1}'"),
          Map.entry("xml", "'<a/>'"),
          Map.entry("address", "'(c,n)'"));

  private static TestTable table;

  /** A row without NULL, one with NULL in each column in turn, and one of NULLs alone. */
  @BeforeAll
  static void create() throws SQLException {
    table = new TestTable();
    table.execute("INSERT INTO other VALUES (1, 1)");
    Set<String> columns = Marked.TYPES.keySet();
    insert(columns);
    for (String column : columns) {
      Set<String> others = new LinkedHashSet<>(columns);
      others.remove(column);
      insert(others);
    }
    table.execute("UPDATE accounts SET zone = 'UTC' WHERE zone IS NOT NULL");
    table.execute("UPDATE accounts SET escape = '!' WHERE escape IS NOT NULL");
    table.execute("INSERT INTO accounts DEFAULT VALUES");
  }

  private static void insert(Set<String> columns) throws SQLException {
    table.execute(
        "INSERT INTO accounts (%s) VALUES (%s)"
            .formatted(
                columns.stream().map(Identifiers::quote).collect(joining(", ")),
                columns.stream()
                    .map(it -> VALUES.get(Marked.TYPES.get(it)))
                    .collect(joining(", "))));
  }

  @AfterAll
  static void close() throws SQLException {
    table.close();
  }

  static Stream<String> expressions() throws SQLException {
    return Stream.concat(
        ScannerServerTest.expressions(table.majorVersion()),
        TextFile.lines("predicates.txt").stream());
  }

  static Stream<String> predicates() {
    return TextFile.lines("predicates.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void whatIsNeverNullIsNotNull(String sql) throws SQLException {
    Fragment fragment = Fragment.of(sql, Marked.SCOPE);

    if (Nullness.neverNull(fragment, Set.of())) {
      assertThat(rowsWhereNull(sql, "true")).as("rows with NULLs").isZero();
    }
    if (Nullness.neverNull(fragment, fragment.columns())) {
      assertThat(rowsWhereNull(sql, notNull(fragment.columns()))).as("other rows").isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void whatMapsNullAwayIsNotNullWhereTheColumnIs(String sql) throws SQLException {
    Fragment fragment = Fragment.of(sql, Marked.SCOPE);
    for (String column : fragment.columns()) {
      if (Nullness.mapsNullAway(fragment, column, fragment.columns())) {
        Set<String> others = new LinkedHashSet<>(fragment.columns());
        others.remove(column);
        assertThat(rowsWhereNull(sql, notNull(others))).as(column).isZero();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("predicates")
  void whatAPredicateRequiresIsNotNullInItsRows(String sql) throws SQLException {
    Set<String> required = Nullness.requiredNotNull(Fragment.of(sql, Marked.SCOPE));

    for (String column : required) {
      assertThat(rows("(%s) AND %s IS NULL".formatted(sql, Identifiers.quote(column))))
          .as(column)
          .isZero();
    }
  }

  private static int rowsWhereNull(String sql, String condition) throws SQLException {
    // num_nulls sees a row of NULLs as a value, as an index does
    return rows("%s AND num_nulls(\n%s\n) > 0".formatted(condition, sql));
  }

  private static int rows(String condition) throws SQLException {
    return Integer.parseInt(table.one("SELECT count(*) FROM accounts WHERE " + condition));
  }

  private static String notNull(Set<String> columns) {
    return Stream.concat(
            Stream.of("true"),
            columns.stream().map(it -> "num_nulls(" + Identifiers.quote(it) + ") = 0"))
        .collect(joining(" AND "));
  }
}
