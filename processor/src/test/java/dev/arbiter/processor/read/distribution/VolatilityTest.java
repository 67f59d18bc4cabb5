package dev.arbiter.processor.read.distribution;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.arbiter.processor.compile.VerifyingDatabase;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.type.ScalarType;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.sql.Declared;
import dev.arbiter.testing.TestPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is called not immutable is not, on a server that was asked; and what it knows is called so.
 */
final class VolatilityTest {

  private static final String NOT_IMMUTABLE = "42P17";

  private static final Pattern JOINED_NUMBER =
      Pattern.compile("(s|'x') \\|\\| (n|b|dec|r|flag|u)$|^(n|b|dec|r|flag|u) \\|\\| (s|'x')");

  private static final Map<String, ScalarType> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("s", ScalarType.STRING);
    COLUMNS.put("n", ScalarType.INTEGER);
    COLUMNS.put("b", ScalarType.LONG);
    COLUMNS.put("dec", ScalarType.BIG_DECIMAL);
    COLUMNS.put("r", ScalarType.DOUBLE);
    COLUMNS.put("flag", ScalarType.BOOLEAN);
    COLUMNS.put("u", ScalarType.UUID);
    COLUMNS.put("at", ScalarType.INSTANT);
    COLUMNS.put("ts", ScalarType.LOCAL_DATE_TIME);
    COLUMNS.put("d", ScalarType.LOCAL_DATE);
    COLUMNS.put("tm", ScalarType.LOCAL_TIME);
    COLUMNS.put("tz", ScalarType.OFFSET_TIME);
    COLUMNS.put("iv", ScalarType.DURATION);
    COLUMNS.put("by", ScalarType.BYTES);
  }

  private static final List<String> TYPES =
      List.of(
          "text",
          "varchar(9)",
          "integer",
          "bigint",
          "numeric(9,2)",
          "float8",
          "boolean",
          "uuid",
          "timestamptz",
          "timestamp with time zone",
          "timestamp(3)",
          "date",
          "time",
          "timetz",
          "interval",
          "bytea",
          "jsonb",
          "text[]");

  private static final List<String> OPERATORS =
      List.of("+", "-", "*", "/", "||", "=", "<", "<=", "IS DISTINCT FROM");

  private static final List<String> CALLS =
      List.of(
          "date_trunc('day', %s)",
          "date_trunc('day', %s, 'UTC')",
          "extract(day FROM %s)",
          "date_part('day', %s)",
          "age(%s)",
          "age(%1$s, %1$s)",
          "to_char(%s, 'YYYY')",
          "to_date(%s, 'YYYY')",
          "to_timestamp(%s)",
          "to_timestamp(%s, 'YYYY')",
          "to_number(%s, '999')",
          "to_tsvector(%s)",
          "to_tsvector('simple', %s)",
          "concat(%s, 'x')",
          "concat_ws('-', %s)",
          "format('%%s', %s)",
          "to_json(%s)",
          "to_jsonb(%s)",
          "jsonb_build_object('a', %s)",
          "json_build_array(%s)",
          "array_to_string(ARRAY[%s], ',')",
          "convert_to(%s, 'UTF8')",
          "pg_typeof(%s)",
          "lower(%s)",
          "upper(%s)::text",
          "md5(%s)",
          "%s AT TIME ZONE 'UTC'",
          "(%s AT TIME ZONE 'UTC')::date",
          "%s BETWEEN at AND at",
          "%s IN (at, at)",
          "%s + '1'",
          "%s - '1'",
          "%s + n * interval '1 day'",
          "'x' || %s",
          "%s || 'x' || n::text",
          "(lower(s) || s)::date IS NULL AND %s IS NULL",
          "(%s + interval '1 day')::date",
          "CASE WHEN n > 1 THEN %s END::text",
          "coalesce(%1$s, %1$s)::text",
          "greatest(%1$s, %1$s)::date",
          "nullif(%1$s, %1$s)::timestamptz",
          "date_bin('1 day', %1$s, %1$s)",
          "now() < %s",
          "current_date + n > %s");

  /** Calls whose values are selected beforehand: no row's expression has them then. */
  private static final List<String> SELECTED_BEFORE = List.of("now()", "current_date");

  private static final VerifyingDatabase DATABASE = new VerifyingDatabase();

  @BeforeAll
  static void createTable() throws SQLException {
    DATABASE.execute(
        COLUMNS.entrySet().stream()
            .map(it -> it.getKey() + " " + it.getValue().sqlType())
            .collect(joining(", ", "CREATE TABLE t (", ")")));
    DATABASE.execute(
        """
        CREATE FUNCTION judged(expression text) RETURNS text LANGUAGE plpgsql AS $$
        BEGIN
          EXECUTE 'CREATE INDEX i ON t ((CASE WHEN (' || expression || ') IS NULL THEN 1 END))';
          DROP INDEX i;
          RETURN '';
        EXCEPTION WHEN others THEN
          RETURN SQLSTATE;
        END
        $$\
        """);
  }

  private static List<String> expressions() {
    List<String> all = new ArrayList<>();
    for (String column : COLUMNS.keySet()) {
      TYPES.forEach(it -> all.add("CAST(" + column + " AS " + it + ")"));
      TYPES.forEach(it -> all.add("(" + column + ")::" + it));
      CALLS.forEach(it -> all.add(it.formatted(column)));
      for (String operator : OPERATORS) {
        COLUMNS.keySet().forEach(it -> all.add(column + " " + operator + " " + it));
      }
    }
    return all.stream().distinct().toList();
  }

  /** Older ones call an interval's text immutable, and another function not. */
  @Test
  void asTheNewestServerSays() throws SQLException {
    assumeTrue(TestPostgres.majorVersion() >= 18);
    List<String> expressions = expressions();
    List<String> states = states(expressions);
    Table table = table();
    List<String> differing = new ArrayList<>();
    int notImmutable = 0;
    for (int i = 0; i < expressions.size(); i++) {
      String state = states.get(i);
      String expression = expressions.get(i);
      boolean judged = state.isEmpty() || state.equals(NOT_IMMUTABLE);
      if (!judged || JOINED_NUMBER.matcher(expression).find()) {
        continue; // There is no such function, operator or cast, or see below.
      }
      boolean claimed = isClaimed(table, expression);
      notImmutable += claimed ? 1 : 0;
      if (claimed == state.isEmpty()) {
        differing.add(
            expression + (claimed ? ": called so, and is not" : ": is, and not called so"));
      }
    }

    assertThat(differing).isEmpty();
    assertThat(notImmutable).isGreaterThan(100);
  }

  /** An index takes it, as the server replaces it by what is immutable; Citus does not. */
  @Test
  void textsThatAreJoinedWithNumbers() throws SQLException {
    assertThat(
            DATABASE.column(
                "SELECT provolatile FROM pg_operator JOIN pg_proc p ON p.oid = oprcode"
                    + " WHERE oprname = '||' AND 'anynonarray'::regtype IN (oprleft, oprright)"))
        .containsExactly("s", "s");
    assertThat(isClaimed(table(), "s || n")).isTrue();
    assertThat(isClaimed(table(), "b || 'x'")).isTrue();
    assertThat(isClaimed(table(), "s || n::text")).isFalse();
    assertThat(ofUpdate(table(), "s || n")).isEmpty();
  }

  private static List<String> states(List<String> expressions) throws SQLException {
    String array =
        expressions.stream()
            .map(VolatilityTest::withoutMoments)
            .map(it -> "'" + it.replace("'", "''") + "'")
            .collect(joining(", ", "ARRAY[", "]"));
    return DATABASE.column(
        "SELECT judged(e) FROM unnest(" + array + ") WITH ORDINALITY x (e, n) ORDER BY n");
  }

  private static String withoutMoments(String expression) {
    String text = expression;
    for (String each : SELECTED_BEFORE) {
      text = text.replace(each, each.equals("now()") ? "'epoch'::timestamptz" : "'epoch'::date");
    }
    return text;
  }

  private static boolean isClaimed(Table table, String expression) {
    Fragment fragment = Fragment.of(expression, table.scope());
    ExpressionTypes types = new ExpressionTypes(fragment, table, Map.of());
    return !new Volatility(fragment, types, false).of(null).isEmpty();
  }

  private static Table table() {
    Declared declared = new Declared("t");
    COLUMNS.forEach((name, type) -> declared.column(name, type));
    return declared.table();
  }

  @Test
  void anUpdateComputesBeforehandWhatIsMadeOfNoColumn() {
    Table table = table();
    Stream.of("now()::date", "to_char(now(), 'YYYY')", "now() + interval '1 day'")
        .forEach(it -> assertThat(ofUpdate(table, it)).as(it).isEmpty());
    assertThat(ofUpdate(table, "coalesce(now()::date, 'epoch')")).isNotEmpty();
    assertThat(ofUpdate(table, "CASE WHEN n > 1 THEN to_char(now(), 'YYYY') END")).isNotEmpty();
    assertThat(ofUpdate(table, "at + interval '1 day'")).isNotEmpty();
    assertThat(ofUpdate(table, "n + nextval('q')")).isNotEmpty();
  }

  private static List<Offence> ofUpdate(Table table, String expression) {
    Fragment fragment = Fragment.of(expression, table.scope());
    return new Volatility(fragment, new ExpressionTypes(fragment, table, Map.of()), true).of(null);
  }
}
