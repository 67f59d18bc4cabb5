package dev.arbiter.processor.scan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.scan.lex.Identifiers;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every keyword of the server, and names odd in other ways, as names of everything. */
class IdentifiersServerTest {

  private static final List<String> ODD_NAMES =
      List.of(
          "a",
          "_a",
          "a$b",
          "A",
          "userId",
          "1a",
          "a b",
          "we\"ird",
          "größe",
          "Größe",
          "名",
          "😀",
          "a.b",
          "a'b",
          "a\\b",
          "$1",
          "--",
          "/*",
          "?",
          ":x",
          "excluded",
          "t",
          "a\u00a0b",
          "a\nb",
          "x".repeat(63));

  /** Where a bare word may be a column, {@code @} standing for it. */
  private static final List<String> PLACES =
      List.of(
          "@",
          "@ + 1",
          "1 + @",
          "- @",
          "@ IS NULL",
          "@ = @",
          "@::text",
          "abs(@)",
          "(@)",
          "@ IN (@, 1)",
          "@ BETWEEN @ AND @",
          "CASE WHEN @ > 1 THEN @ ELSE @ END",
          "CASE @ WHEN @ THEN 1 END",
          "ARRAY[@, 1]",
          "NOT @ > 1",
          "t.@",
          "coalesce(@, 1)",
          "@ COLLATE \"C\"",
          "CAST(@ AS text)",
          "@ > 1 AND @ < 2",
          "greatest(1, @)",
          "@ IS DISTINCT FROM @",
          "'x' || @ || 'y'",
          "extract(year from interval '1 day' * @)",
          "row(@, 1) IS NULL",
          "overlay('a' placing 'b' from @)",
          "substring('abc' from @ for @)",
          "'a' LIKE @::text ESCAPE '!'",
          "(ARRAY[1, 2])[@]",
          "(ARRAY[1, 2])[@:@]",
          "@ OPERATOR(pg_catalog.+) @",
          "make_interval(days => @)");

  private static TestTable server;

  @BeforeAll
  static void create() throws SQLException {
    server = new TestTable();
  }

  @AfterAll
  static void close() throws SQLException {
    server.close();
  }

  static Stream<String> keywords() throws SQLException {
    return Stream.of(server.one("SELECT string_agg(word, ' ') FROM pg_get_keywords()").split(" "));
  }

  static Stream<String> names() throws SQLException {
    return Stream.concat(keywords(), ODD_NAMES.stream());
  }

  @ParameterizedTest
  @MethodSource("names")
  void isReadAsTheName(String name) throws SQLException {
    String quoted = Identifiers.quote(name);
    server.execute("DROP SCHEMA IF EXISTS names CASCADE; CREATE SCHEMA names");
    server.execute("SET search_path = names, public");

    server.execute("CREATE TABLE %1$s (%1$s int)".formatted(quoted));
    server.execute("CREATE UNIQUE INDEX ON %1$s (%1$s)".formatted(quoted));
    server.execute("CREATE UNIQUE INDEX ON %1$s (%1$s DESC NULLS LAST)".formatted(quoted));
    server.execute(
        """
        INSERT INTO %1$s AS x (%1$s) VALUES (1)
        ON CONFLICT (%1$s) DO UPDATE SET %1$s = excluded.%1$s
        RETURNING %1$s, x.%1$s, %1$s + 1 AS %1$s
        """
            .formatted(quoted));
    server.execute(
        "UPDATE names.%1$s SET %1$s = x.%1$s FROM %1$s x WHERE %1$s.%1$s = 1".formatted(quoted));
    assertThat(
            server.one(
                "SELECT attname FROM pg_attribute WHERE attrelid = '%s'::regclass AND attnum = 1"
                    .formatted(quoted.replace("'", "''"))))
        .isEqualTo(name);
    server.execute("DROP TABLE " + quoted);
    server.execute(
        "CREATE TABLE holder (c int); CREATE INDEX %1$s ON holder (c)".formatted(quoted));
    server.execute("DROP INDEX names." + quoted);
    server.execute("RESET search_path");
  }

  @ParameterizedTest
  @MethodSource("keywords")
  void quotesNoMoreThanTheServerNeeds(String word) throws SQLException {
    boolean reserved =
        server
            .one("SELECT catcode IN ('R', 'T') FROM pg_get_keywords() WHERE word = '" + word + "'")
            .equals("t");
    boolean refused = server.failure("CREATE TEMP TABLE words (" + word + " int)").isPresent();
    server.execute("DROP TABLE IF EXISTS words");

    assertThat(refused).isEqualTo(reserved);
    // a word that is reserved on a newer server only is quoted all the same
    assertThat(Identifiers.quote(word).startsWith("\"") || !reserved).isTrue();
    assertThat(Identifiers.isReserved(word) == reserved || !reserved).isTrue();
  }

  /** A word is a column exactly where the server takes it for one: not without such a column. */
  @ParameterizedTest
  @MethodSource("keywords")
  void isAColumnWhereTheServerSaysSo(String word) throws SQLException {
    String column = '"' + word + '"';
    Scope scope = new Scope(null, "t", Set.of(word));
    server.execute("DROP TABLE IF EXISTS public.t, public.u");
    server.execute("CREATE TABLE public.t (" + column + " int); CREATE TABLE public.u (id int)");
    for (String place : PLACES) {
      String sql = place.replace("@", word);
      boolean accepted = server.failure("SELECT " + sql + " FROM t").isEmpty();
      boolean withoutIt = server.failure("SELECT " + sql + " FROM u AS t").isEmpty();
      if (accepted) {
        assertThat(Fragment.of(sql, scope).columns())
            .as(sql)
            .isEqualTo(withoutIt ? Set.of() : Set.of(word));
      }
    }
  }
}
