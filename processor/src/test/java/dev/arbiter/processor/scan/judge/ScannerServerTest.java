package dev.arbiter.processor.scan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scanner and a real server agree on which columns an expression uses. */
class ScannerServerTest {

  private static final Pattern SINCE = Pattern.compile("(?:\\[(\\d+)] )?(.*)");

  private static TestTable table;

  @BeforeAll
  static void create() throws SQLException {
    table = new TestTable();
  }

  @AfterAll
  static void close() throws SQLException {
    table.close();
  }

  static Stream<String> expressions() throws SQLException {
    return expressions(table.majorVersion());
  }

  static Stream<String> expressions(int version) {
    return TextFile.lines("expressions.txt").stream()
        .map(SINCE::matcher)
        .filter(Matcher::matches)
        .filter(it -> it.group(1) == null || Integer.parseInt(it.group(1)) <= version)
        .map(it -> it.group(2));
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void findsTheColumnsThatTheServerFinds(String sql) throws SQLException {
    Fragment fragment = Fragment.of(sql, Marked.SCOPE);
    Set<String> used = table.columnsOf(sql, "accounts");

    assertThat(fragment.problems()).isEmpty();
    assertThat(fragment.mentions()).noneMatch(it -> it.kind() == Mention.Kind.UNKNOWN);
    assertThat(new TreeSet<>(fragment.columns())).isEqualTo(used);
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void rendersTheSameExpression(String sql) throws SQLException {
    Fragment fragment = Fragment.of(sql, Marked.SCOPE);
    Set<String> used = table.columnsOf(sql, "accounts");
    String definition = table.viewDefinition();

    if (!fragment.hasSubquery()) {
      table.columnsOf(fragment.render(Rendering.unqualified()), "accounts");
      assertThat(table.viewDefinition()).isEqualTo(definition);
    }
    // the row as a whole is no mention, so it keeps the table's name, which an alias hides
    if (!fragment.columns().isEmpty()) {
      String aliased = fragment.render(Rendering.stored("t"));
      assertThat(table.columnsOf(aliased, "accounts AS t")).isEqualTo(used);
    }
  }
}
