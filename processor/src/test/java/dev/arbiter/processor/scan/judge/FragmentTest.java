package dev.arbiter.processor.scan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentTest {

  private static Fragment fragment(String sql) {
    return Fragment.of(sql, Marked.SCOPE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\f',
      textBlock =
          """
          lower(EMAIL)              → lower(t.email)
          accounts."userId" + 1     → t."userId" + 1
          "user" || excluded.EMAIL  → t."user" || excluded.email
          a -- b                    → t.a -- b
          NOT"active"AND"a"='x'     → NOT t.active AND t.a='x'
          nosuch + x                → nosuch + t.x
          data ? 'k'                → t.data ? 'k'
          (address).city            → (t.address).city
          """)
  void rendersForTheStoredRow(String sql, String expected) {
    assertThat(fragment(sql).render(Rendering.stored("t"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\f',
      textBlock =
          """
          LOWER(accounts.EMAIL)           → LOWER(email)
          public.accounts."user" || a     → "user" || a
          ("userId")                      → ("userId")
          U&"gr\\00f6\\00dfe" + 1         → größe + 1
          NOT"active"                     → NOT active
          """)
  void rendersForTheIndex(String sql, String expected) {
    assertThat(fragment(sql).render(Rendering.unqualified())).isEqualTo(expected);
  }

  @Test
  void rendersParameters() {
    Rendering rendering =
        Rendering.stored("t").withParameters(it -> "CAST(? AS int)").withExcluded(it -> "p." + it);

    assertThat(fragment("x<:max OR excluded.y=:max").render(rendering))
        .isEqualTo("t.x<CAST(? AS int) OR p.y=CAST(? AS int)");
    assertThat(fragment("active AND:p").render(Rendering.stored("t").withParameters(it -> "x")))
        .isEqualTo("t.active AND x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\f',
      textBlock =
          """
          data ? 'k?' AND data ?| tags  → data ?? 'k?' AND data ??| tags
          data @? '$.a' /* ? */         → data @?? '$.a' /* ? */
          data ? "user"                 → data ?? "user"
          $$?$$ || a -- ?               → $$?$$ || a -- ?
          """)
  void doublesQuestionMarksForJdbc(String sql, String expected) {
    assertThat(fragment(sql).render(Rendering.unqualified().jdbc())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOWER(?)",
        "a = ?",
        "a=?",
        "?",
        "x + ?",
        "a IN (?, ?)",
        "? || a",
        "? IS NULL",
        "x BETWEEN ? AND ?",
        "coalesce(?, a)",
        "CASE WHEN ? THEN 1 END",
        "?::int",
        "a LIKE ?",
        "? = a",
        "(a, ?)",
        "a ? ?",
        "tags[?]"
      })
  void findsPlaceholders(String sql) {
    assertThat(fragment(sql).hasQuestionMarkPlaceholder()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data ? 'k'",
        "data ? key",
        "data ?| tags",
        "data ?& array['a']",
        "'?'",
        "data @? '$.a'",
        "\"a?\"",
        "a -- ?",
        "data ? lower(a)",
        "data ? (a)",
        "data ? :p",
        "data ? $1",
        "?- lseg",
        "data ?'k'",
        "(data)?a",
        "data ? CAST(x AS text)",
        "data ? CASE WHEN a THEN b END"
      })
  void takesOperatorsForOperators(String sql) {
    assertThat(fragment(sql).hasQuestionMarkPlaceholder()).isFalse();
  }

  @Test
  void seesWhatDoesNotBelong() {
    assertThat(fragment("a = $1").hasPositionalParameter()).isTrue();
    assertThat(fragment("$$1$$").hasPositionalParameter()).isFalse();
    assertThat(fragment("a; DROP TABLE x").hasSemicolon()).isTrue();
    assertThat(fragment("';'").hasSemicolon()).isFalse();
    assertThat(fragment("a -- b").hasComment()).isTrue();
    assertThat(fragment("a /* b */").hasComment()).isTrue();
    assertThat(fragment("'--' || $$/*$$").hasComment()).isFalse();
    assertThat(fragment(" \t\n").isBlank()).isTrue();
    assertThat(fragment("/* a */ -- b").isBlank()).isTrue();
    assertThat(fragment("''").isBlank()).isFalse();
  }

  @Test
  void splitsAtTopLevelCommas() {
    assertThat(fragment("a, lower(b, x) ,ARRAY[x, y]").splitTopLevel())
        .extracting(Fragment::sql)
        .containsExactly("a", "lower(b, x)", "ARRAY[x, y]");
    assertThat(fragment("a, b").hasTopLevelComma()).isTrue();
    assertThat(fragment("f(a, b)").hasTopLevelComma()).isFalse();
    assertThat(fragment("f((a, b]").hasTopLevelComma()).isTrue();
  }

  @Test
  void listsTheBuiltInFunctionsCalled() {
    Fragment fragment =
        fragment("LOWER(a) || app.Slug(b) || coalesce(x, 1) || \"Odd\"(y) || user || trim(from a)");

    assertThat(fragment.builtInFunctionsCalled())
        .containsExactlyInAnyOrder("lower", "coalesce", "Odd", "user", "trim");
    assertThat(fragment("app.now() < pg_catalog.now()").builtInFunctionsCalled())
        .containsExactly("now");
    assertThat(fragment("odd(a b app.random() pg_catalog.now())").builtInFunctionsCalled())
        .containsExactly("now", "odd");
    assertThat(fragment("current_timestamp(3)").builtInFunctionsCalled())
        .containsExactly("current_timestamp");
    assertThat(fragment("(SELECT nextval('s') FROM f(x) WHERE a IN (1))").builtInFunctionsCalled())
        .containsExactly("f", "nextval");
    assertThat(fragment("odd(a b nextval('s'))").builtInFunctionsCalled())
        .containsExactly("nextval", "odd");
    assertThat(fragment("x::numeric(10, 2)").builtInFunctionsCalled()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "max(x)",
        "row_number() OVER ()",
        "sum(x) OVER w",
        "f(x) FILTER (WHERE active)",
        "percentile_cont(0.5) WITHIN GROUP (ORDER BY x)",
        "1 + count(*)",
        "string_agg(a, ',')",
        "pg_catalog.max(x)",
        "app.f(x) OVER ()"
      })
  void seesAggregatesAndWindows(String sql) {
    assertThat(fragment(sql).hasAggregateOrWindow()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "greatest(x, y)",
        "(SELECT max(v) FROM other)",
        "count",
        "filter + over",
        "app.rank(x)",
        "\"App\".mode(a)"
      })
  void seesNoAggregateWhereThereIsNone(String sql) {
    assertThat(fragment(sql).hasAggregateOrWindow()).isFalse();
  }

  @Test
  void keepsWhatIsWrittenAtAMention() {
    Fragment fragment = fragment("lower( Accounts . \"email\" ) || excluded.nosuch");

    assertThat(fragment.mentions())
        .extracting(fragment::textOf)
        .containsExactly("Accounts . \"email\"", "excluded.nosuch");
  }

  @Test
  void knowsEveryNameThatAnAliasMustAvoid() {
    assertThat(fragment("(SELECT t.id FROM other T WHERE \"T\".x = 't2')").identifiers())
        .contains("t", "T", "other")
        .doesNotContain("t2");
  }
}
