package dev.arbiter.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No statement of a distributed table has what a cluster refuses. */
final class EngineRulesTest {

  private static final DataSource DATABASE = TestPostgres.freshDatabase();

  /** What is written like a call and is none. */
  private static final Set<String> NO_FUNCTIONS =
      Set.of(
          "and",
          "any",
          "array",
          "as",
          "case",
          "cast",
          "coalesce",
          "else",
          "in",
          "not",
          "or",
          "row",
          "then",
          "values",
          "when",
          "where",
          "numeric",
          "from",
          "set",
          "returning");

  private static final Pattern CALL =
      Pattern.compile("(?:pg_catalog\\.)?\\b([a-z_][a-z_0-9]*)\\s*\\(");

  static Stream<StatementDefinition> statements() {
    return Stream.concat(
            Kinds.all().map(Kind::table), Stream.of(Tables_VisitDao.TABLE, Tables_ReadingDao.TABLE))
        .distinct()
        .flatMap(it -> it.statements().stream());
  }

  @ParameterizedTest
  @MethodSource("statements")
  void changesRowsAsEveryServerCan(StatementDefinition statement) throws SQLException {
    assertThat(breaches(statement.kind(), statement.sql())).isEmpty();
  }

  @Test
  void findsWhatIsRefused() throws SQLException {
    assertThat(
            breaches(
                StatementDefinition.Kind.INSERT,
                "INSERT INTO x VALUES (now()) ON CONFLICT (a) DO UPDATE SET b = now()"))
        .containsExactly("now is not immutable");
    assertThat(
            breaches(
                StatementDefinition.Kind.UPDATE,
                "UPDATE x SET a = (SELECT 1) WHERE b = CURRENT_DATE"))
        .containsExactly("a subquery", "current_date is not immutable");
    assertThat(
            breaches(
                StatementDefinition.Kind.INSERT,
                "INSERT INTO x\nSELECT a FROM unnest(?) ON CONFLICT (a) DO UPDATE SET b = ?"))
        .containsExactly("a parameter behind the SELECT of an INSERT");
  }

  private static List<String> breaches(StatementDefinition.Kind kind, String sql)
      throws SQLException {
    String changing = changing(kind, sql.toLowerCase(Locale.ROOT));
    List<String> breaches = new ArrayList<>();
    if (changing.contains("(select")) {
      breaches.add("a subquery");
    }
    if (kind == StatementDefinition.Kind.INSERT
        && sql.toLowerCase(Locale.ROOT).contains("\nselect ")
        && changing.contains("?")) {
      breaches.add("a parameter behind the SELECT of an INSERT");
    }
    for (String function : functions(changing)) {
      if (!isImmutable(function)) {
        breaches.add(function + " is not immutable");
      }
    }
    return breaches;
  }

  /** SET, WHERE and RETURNING of what changes rows. */
  private static String changing(StatementDefinition.Kind kind, String sql) {
    int from =
        switch (kind) {
          case INSERT -> Math.max(sql.indexOf("on conflict"), sql.indexOf("returning"));
          case UPDATE ->
              sql.lastIndexOf("\nset ") < 0 ? sql.indexOf(" set ") : sql.lastIndexOf("\nset ");
          case DELETE -> sql.lastIndexOf("where ");
          default -> -1;
        };
    if (kind == StatementDefinition.Kind.INSERT && sql.contains("on conflict")) {
      from = sql.indexOf("on conflict");
    }
    return from < 0 ? "" : sql.substring(from).replaceAll("'[^']*'", "''");
  }

  private static Set<String> functions(String changing) {
    Set<String> functions = new TreeSet<>();
    Matcher call = CALL.matcher(changing.replaceAll("on conflict \\(", "("));
    while (call.find()) {
      functions.add(call.group(1));
    }
    Stream.of("current_timestamp", "current_date", "current_time", "localtimestamp", "current_user")
        .filter(it -> Pattern.compile("\\b" + it + "\\b").matcher(changing).find())
        .forEach(functions::add);
    functions.removeAll(NO_FUNCTIONS);
    return functions;
  }

  private static boolean isImmutable(String function) throws SQLException {
    try (Connection connection = DATABASE.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT bool_and(provolatile = 'i') FROM pg_proc WHERE proname = ?")) {
      statement.setString(1, function);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }
}
