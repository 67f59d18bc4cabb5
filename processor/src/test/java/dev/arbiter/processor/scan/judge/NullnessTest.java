package dev.arbiter.processor.scan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The columns {@code a}, {@code x}, {@code ts}, {@code tags}, {@code active} are NOT NULL here. */
class NullnessTest {

  private static final Set<String> NOT_NULL = Set.of("a", "x", "ts", "tags", "active", "data");

  private static Fragment fragment(String sql) {
    return Fragment.of(sql, Marked.SCOPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "accounts.a",
        "(a)",
        "lower(a)",
        "LOWER(trim(both from a))",
        "pg_catalog.lower(a)",
        "'x'",
        "'0'::uuid",
        "CAST('0' AS uuid)",
        "1",
        "-1.5",
        "true",
        "DATE '2020-01-01'",
        "INTERVAL '1' DAY",
        "$$x$$",
        "B'1'",
        "a::varchar(10)",
        "a COLLATE \"C\"",
        "COALESCE(b, 'x')",
        "COALESCE(b, text, lower(a))",
        "coalesce((b), ('x'))",
        "GREATEST(b, a)",
        "least(y, 1)",
        "concat(b, text)",
        "concat_ws(',', b)",
        "CASE WHEN b = 'x' THEN a ELSE 'y' END",
        "CASE b WHEN 'x' THEN 1 WHEN 'y' THEN x ELSE 2 END",
        "b IS NULL",
        "b IS NOT NULL",
        "b IS DISTINCT FROM text",
        "y ISNULL",
        "active IS UNKNOWN",
        "a || 'x'",
        "x + 1",
        "x % 2",
        "- x",
        "a = 'x'",
        "x BETWEEN 1 AND 2",
        "a IN ('x', 'y')",
        "a NOT IN ('x')",
        "NOT active",
        "active AND x > 1",
        "a LIKE 'x%' ESCAPE '!'",
        "a ~* 'x'",
        "ts AT TIME ZONE 'UTC'",
        "x OPERATOR(pg_catalog.+) 1",
        "left(a, 3)",
        "substr(a, 1, x)",
        "substring(a from 1 for 2)",
        "substring(a, 2)",
        "md5(a)",
        "encode(sha256(a::bytea), 'hex')",
        "date_trunc('day', ts)",
        "extract(year from ts)",
        "date_part('epoch', ts)",
        "ARRAY[b]",
        "replace(a, 'x', 'y')",
        "round(x, 2)",
        "position('x' in a)",
        "overlay(a placing 'b' from 1)",
        "now()",
        "current_timestamp(3)",
        "current_user",
        "gen_random_uuid()",
        "data ? 'k'",
        "data @> '{}'",
        "EXISTS (SELECT 1)",
        "coalesce(b -> 'x' ->> 'y', '')",
        "tags || ARRAY['x']"
      })
  void provesThatItIsNeverNull(String sql) {
    assertThat(Nullness.neverNull(fragment(sql), NOT_NULL)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b",
        "NULL",
        "NULL::text",
        "(NULL)",
        "lower(b)",
        "NULLIF(a, '')",
        "COALESCE(b, text)",
        "COALESCE(b, NULL)",
        "GREATEST(b, y)",
        "concat_ws(b, 'x')",
        "concat(VARIADIC b)",
        "concat_ws()",
        "concat_ws(',', VARIADIC tags)",
        "unknown_function(a)",
        "app.lower(a)",
        "CASE WHEN active THEN a END",
        "CASE WHEN active THEN b ELSE a END",
        "a || b",
        "x + y",
        "y IS TRUE = y",
        "data -> 'k'",
        "data ->> 'k'",
        "data #> '{a}'",
        "data #>> tags",
        "tags[1]",
        "(address).city",
        "data['a']",
        "substring(a from 'x')",
        "substring(a, 'x')",
        "substring(a, x)",
        "substring(a similar 'x' escape '#')",
        "extract(month from ts)",
        "extract(year from b)",
        "date_part(a, ts)",
        "to_char(ts, 'YYYY')",
        "a = ANY (tags)",
        "x IN (1, NULL)",
        "x NOT IN (SELECT v FROM other)",
        "(SELECT 1)",
        "ROW(a, b) = ROW(a, b)",
        "nosuch",
        "excluded.a",
        ":p",
        "$1",
        "DEFAULT",
        "current_schema",
        "max(x)",
        "lower(a) FILTER (WHERE active)",
        "a b",
        "",
        "lower(",
        "a::",
        "data @@ '$.a'",
        "x # y",
        "array_length(tags, 1)",
        "regexp_match(a, 'x')",
        "a OPERATOR(app.=) a",
        "ARRAY(SELECT 1)"
      })
  void doesNotProveWhatMayBeNull(String sql) {
    assertThat(Nullness.neverNull(fragment(sql), NOT_NULL)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\f',
      textBlock =
          """
          a IS NOT NULL                              → a
          a IS NOT NULL AND x > 1 AND active         → a x active
          (a IS NOT NULL) AND (NOT active)           → a active
          a NOTNULL                                  → a
          NOT (a IS NULL)                            → a
          NOT (a IS NULL OR b IS NULL)               → a b
          a = 'x'                                    → a
          'x' = a                                    → a
          a <> b                                     → a b
          lower(a) = 'x'                             → a
          accounts.a = 'x'                           → a
          a IN ('x', 'y')                            → a
          a IN (SELECT text FROM other)              → a
          a NOT IN ('x')                             → a
          NOT a IN ('x')                             → a
          x BETWEEN 1 AND 2                          → x
          x NOT BETWEEN 1 AND 2                      → x
          a LIKE 'x%'                                → a
          a = ANY ('{x,y}')                          → a
          active                                     → active
          NOT active                                 → active
          active IS TRUE                             → active
          active IS FALSE                            → active
          active IS NOT UNKNOWN                      → active
          a IS NOT DISTINCT FROM 'x'                 → a
          a IS DISTINCT FROM NULL                    → a
          a = 'x' OR a = 'y'                         → a
          a = 'x' AND b = 'y' OR a = 'z'             → a
          data ->> 'id' IS NOT NULL                  → data
          data ->> 'id' = 'x'                        → data
          x::text = '1'                              → x
          (x > 1) IS TRUE                            → x
          x + 1 > y                                  → x y
          """)
  void knowsWhatAPredicateRequires(String sql, String columns) {
    assertThat(Nullness.requiredNotNull(fragment(sql)))
        .containsExactlyInAnyOrder(columns.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a IS NULL",
        "a = 'x' OR b = 'y'",
        "a IS DISTINCT FROM 'x'",
        "a IS NOT DISTINCT FROM b",
        "coalesce(a, 'x') = 'x'",
        "active IS NOT TRUE",
        "active IS NOT FALSE",
        "active IS UNKNOWN",
        "NOT (a = 'x' AND b = 'y')",
        "a NOT IN (SELECT text FROM other)",
        "a <> ALL ('{}')",
        "NOT a IN (SELECT text FROM other)",
        "CASE WHEN a = 'x' THEN true END",
        "true",
        "",
        "excluded.a = 'x'",
        "unknown_function(a)",
        "a b",
        "nullif(a, 'x') IS NULL",
        "(a, b) IS NOT NULL",
        "(a, b) = (b, a)",
        "NOT (a = 'x') IS TRUE"
      })
  void requiresNothingWhereNullMayPass(String sql) {
    assertThat(Nullness.requiredNotNull(fragment(sql))).isEmpty();
  }

  @Test
  void mapsNullAway() {
    assertThat(Nullness.mapsNullAway(fragment("COALESCE(a, 'x')"), "a", NOT_NULL)).isTrue();
    assertThat(Nullness.mapsNullAway(fragment("COALESCE(a, b)"), "b", NOT_NULL)).isTrue();
    assertThat(Nullness.mapsNullAway(fragment("COALESCE(a, b)"), "a", NOT_NULL)).isFalse();
    assertThat(Nullness.mapsNullAway(fragment("lower(a)"), "a", NOT_NULL)).isFalse();
    assertThat(Nullness.mapsNullAway(fragment("lower(coalesce(a, ''))"), "a", NOT_NULL)).isTrue();
  }
}
