package dev.arbiter.processor.scan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names in an expression are columns, and which only look like them; see {@link Marked}. */
class FragmentMentionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\f',
      textBlock =
          """
          email                                → {email}
          EMAIL                                → {email}
          "email"                              → {email}
          accounts.email                       → {email}
          Accounts . Email                     → {email}
          public.accounts.email                → {email}
          "accounts"."userId"                  → {userId}
          "userId"                             → {userId}
          userId                               → {?userid}
          "EMAIL"                              → {?EMAIL}
          "we""ird" || 'x'                     → {we"ird} || 'x'
          größe + 1                            → {größe} + 1
          U&"gr\\00f6\\00dfe"                  → {größe}
          U&"gr!00f6!00dfe" UESCAPE '!' + 1    → {größe} + 1
          "user"                               → {user}
          user                                 → {?user}
          "order"                              → {order}
          current_date                         → current_date
          "current_date"                       → {current_date}
          year                                 → {year}
          name || value || key                 → {name} || {value} || {key}
          accounts.user                        → {user}
          lower(email)                         → lower({email})
          lower(lower)                         → lower({lower})
          public.lower(x)                      → public.lower({x})
          name::name                           → {name}::name
          lower(emial)                         → lower({?emial})
          excluded.email                       → {+email}
          EXCLUDED."userId"                    → {+userId}
          excluded.nosuch                      → {?nosuch}
          accounts.nosuch                      → {?nosuch}
          other.email                          → {?other.email}
          accounts                             → {*accounts}
          accounts IS NOT NULL                 → {*accounts} IS NOT NULL
          accounts.* IS NULL                   → {*accounts}.* IS NULL
          excluded IS NULL                     → excluded IS NULL
          xmin::text                           → xmin::text
          :limit                               → {:limit}
          x < :maxRetries                      → {x} < {:maxRetries}
          x<:a AND y>=:b                       → {x}<{:a} AND {y}>={:b}
          :a::int                              → {:a}::int
          x::int                               → {x}::int
          -:x                                  → -{:x}
          $1                                   → $1
          """)
  void names(String sql, String expected) {
    assertThat(Marked.marked(sql)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\f',
      textBlock =
          """
          EXTRACT(year FROM ts)                    → EXTRACT(year FROM {ts})
          extract('year' from year)                → extract('year' from {year})
          CAST(x AS text)                          → CAST({x} AS text)
          CAST(text AS text)                       → CAST({text} AS text)
          x::numeric(10,2)                         → {x}::numeric(10,2)
          x::numeric(10,2) + numeric               → {x}::numeric(10,2) + {numeric}
          x::foo.bar(a)[]                          → {x}::foo.bar(a)[]
          x::double precision                      → {x}::double precision
          double + precision                       → {double} + {precision}
          x::timestamp(3) with time zone + ts      → {x}::timestamp(3) with time zone + {ts}
          x::timestamp at time zone 'UTC'          → {x}::timestamp at time zone 'UTC'
          x::interval day to second(3)             → {x}::interval day to second(3)
          x::character varying(10) COLLATE "C"     → {x}::character varying(10) COLLATE "C"
          x::text[]                                → {x}::text[]
          x::int array[3]                          → {x}::int array[3]
          timestamp with time zone '2020-01-01'    → timestamp with time zone '2020-01-01'
          timestamp(3) without time zone '2020'    → timestamp(3) without time zone '2020'
          date '2020-01-01'                        → date '2020-01-01'
          date > date '2020-01-01'                 → {date} > date '2020-01-01'
          timestamp > time                         → {timestamp} > {time}
          INTERVAL '1 day'                         → INTERVAL '1 day'
          interval '1' year to month + interval    → interval '1' year to month + {interval}
          interval(3) '1 day'                      → interval(3) '1 day'
          numeric(10,2) '1.5'                      → numeric(10,2) '1.5'
          int '1' + int                            → int '1' + {int}
          ts AT TIME ZONE 'UTC'                    → {ts} AT TIME ZONE 'UTC'
          time AT TIME ZONE zone                   → {time} AT TIME ZONE {zone}
          at AT TIME ZONE zone                     → {at} AT TIME ZONE {zone}
          ts AT LOCAL                              → {ts} AT LOCAL
          name COLLATE "de-x-icu"                  → {name} COLLATE "de-x-icu"
          name COLLATE pg_catalog.name             → {name} COLLATE pg_catalog.name
          data->>'key'                             → {data}->>'key'
          data -> key ->> 'x'                      → {data} -> {key} ->> 'x'
          data ? 'k'                               → {data} ? 'k'
          data ? key                               → {data} ? {key}
          data ?| array['a']                       → {data} ?| array['a']
          ARRAY[a, b]                              → ARRAY[{a}, {b}]
          ARRAY[[a, b], [x, y]]                    → ARRAY[[{a}, {b}], [{x}, {y}]]
          ARRAY[]::text[]                          → ARRAY[]::text[]
          tags[1]                                  → {tags}[1]
          tags[1:2]                                → {tags}[1:2]
          tags[x:n]                                → {tags}[{x}:{n}]
          tags[1:n]                                → {tags}[1:{n}]
          tags[x :n]                               → {tags}[{x} :{n}]
          tags[lower(x):n]                         → {tags}[lower({x}):{n}]
          tags[:n]                                 → {tags}[{:n}]
          tags[x + :n]                             → {tags}[{x} + {:n}]
          tags[:]                                  → {tags}[:]
          tags[1:]                                 → {tags}[1:]
          tags[f(:n)]                              → {tags}[f({:n})]
          accounts.tags[x]                         → {tags}[{x}]
          (address).city                           → ({address}).city
          (accounts.address).city                  → ({address}).city
          (address).city.name                      → ({address}).city.name
          (f(x)).a                                 → (f({x})).a
          a IS NOT DISTINCT FROM b                 → {a} IS NOT DISTINCT FROM {b}
          a OPERATOR(pg_catalog.+) b               → {a} OPERATOR(pg_catalog.+) {b}
          overlay(a placing b from 1)              → overlay({a} placing {b} from 1)
          overlay(a placing b from x for y)        → overlay({a} placing {b} from {x} for {y})
          trim(both from a)                        → trim(both from {a})
          trim(leading b from a)                   → trim(leading {b} from {a})
          trim(a)                                  → trim({a})
          trim(from a, b)                          → trim(from {a}, {b})
          position(a in b)                         → position({a} in {b})
          position + 1                             → {position} + 1
          substring(a from 1 for 2)                → substring({a} from 1 for 2)
          substring(a for x)                       → substring({a} for {x})
          substring(a similar b escape '#')        → substring({a} similar {b} escape '#')
          substring(a, x, y)                       → substring({a}, {x}, {y})
          normalize(a, NFC)                        → normalize({a}, NFC)
          collation for (a)                        → collation for ({a})
          coalesce(a, b)                           → coalesce({a}, {b})
          coalesce                                 → {coalesce}
          a IN (1,2)                               → {a} IN (1,2)
          a NOT IN (b, x)                          → {a} NOT IN ({b}, {x})
          x BETWEEN SYMMETRIC 1 AND 2              → {x} BETWEEN SYMMETRIC 1 AND 2
          x BETWEEN a AND b AND y                  → {x} BETWEEN {a} AND {b} AND {y}
          x NOT BETWEEN a AND b OR y               → {x} NOT BETWEEN {a} AND {b} OR {y}
          active IS UNKNOWN                        → {active} IS UNKNOWN
          active IS NOT TRUE                       → {active} IS NOT TRUE
          data IS JSON OBJECT WITH UNIQUE KEYS     → {data} IS JSON OBJECT WITH UNIQUE KEYS
          name IS NFC NORMALIZED                   → {name} IS NFC NORMALIZED
          a ISNULL AND b NOTNULL                   → {a} ISNULL AND {b} NOTNULL
          name LIKE 'x' ESCAPE '\\'                → {name} LIKE 'x' ESCAPE '\\'
          name NOT ILIKE escape ESCAPE escape      → {name} NOT ILIKE {escape} ESCAPE {escape}
          name SIMILAR TO a                        → {name} SIMILAR TO {a}
          name LIKE ANY (tags)                     → {name} LIKE ANY ({tags})
          a = ANY (tags)                           → {a} = ANY ({tags})
          a <> ALL (ARRAY[b])                      → {a} <> ALL (ARRAY[{b}])
          CASE WHEN a THEN b ELSE x END            → CASE WHEN {a} THEN {b} ELSE {x} END
          CASE a WHEN 1 THEN b WHEN x THEN y END   → CASE {a} WHEN 1 THEN {b} WHEN {x} THEN {y} END
          make_interval(days => n)                 → make_interval(days => {n})
          make_interval(year => n, month := x)     → make_interval(year => {n}, month := {x})
          format('%s', VARIADIC tags)              → format('%s', VARIADIC {tags})
          ROW(a,b)                                 → ROW({a},{b})
          (a, b) = (x, y)                          → ({a}, {b}) = ({x}, {y})
          (a, b) OVERLAPS (x, y)                   → ({a}, {b}) OVERLAPS ({x}, {y})
          row + 1                                  → {row} + 1
          values + 1                               → {values} + 1
          left(a, 1)                               → left({a}, 1)
          now()                                    → now()
          now                                      → {now}
          current_timestamp(3)                     → current_timestamp(3)
          count(*)                                 → count(*)
          count(DISTINCT count)                    → count(DISTINCT {count})
          count(*) FILTER (WHERE active)           → count(*) FILTER (WHERE {active})
          sum(x) OVER (PARTITION BY y ORDER BY ts) → sum({x}) OVER (PARTITION BY {y} ORDER BY {ts})
          string_agg(a, ',' ORDER BY b DESC)       → string_agg({a}, ',' ORDER BY {b} DESC)
          not active                               → not {active}
          NOT"active"AND"a"                        → NOT{active}AND{a}
          @ x - -y                                 → @ {x} - -{y}
          retries + CASE WHEN :up THEN 1 END       → {retries} + CASE WHEN {:up} THEN 1 END
          DEFAULT                                  → DEFAULT
          $$email$$ || E'\\'email' || 'ema''il'    → $$email$$ || E'\\'email' || 'ema''il'
          a -- b                                   → {a} -- b
          a /* b /* x */ y */ + 1                  → {a} /* b /* x */ y */ + 1
          operator + 1                             → {operator} + 1
          a is document                            → {a} is document
          """)
  void syntax(String sql, String expected) {
    assertThat(Marked.marked(sql)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\f',
      textBlock =
          """
          xmlelement(name path, xmlattributes(a as b), x)  → xmlelement(name path, xmlattributes({a} as b), {x})
          xmlforest(a as b, x)                             → xmlforest({a} as b, {x})
          xmlparse(document data)                          → xmlparse(document {data})
          xmlserialize(content data as text)               → xmlserialize(content {data} as text)
          JSON_OBJECT('k':value)                           → JSON_OBJECT('k':{value})
          JSON_OBJECT(key VALUE a)                         → JSON_OBJECT({key} VALUE {a})
          JSON_OBJECT('k' VALUE value NULL ON NULL)        → JSON_OBJECT('k' VALUE {value} NULL ON NULL)
          JSON_VALUE(payload, '$.id' RETURNING int)        → JSON_VALUE({payload}, '$.id' RETURNING int)
          JSON_VALUE(payload, '$.x' PASSING a AS b)        → JSON_VALUE({payload}, '$.x' PASSING {a} AS b)
          JSON_ARRAY(a, b ABSENT ON NULL)                  → JSON_ARRAY({a}, {b} ABSENT ON NULL)
          odd(a nosuch b) = nosuch                         → odd({a} nosuch {b}) = {?nosuch}
          """)
  void constructsWithoutAGrammarHere(String sql, String expected) {
    assertThat(Marked.marked(sql)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\f',
      textBlock =
          """
          (SELECT max(v) FROM other WHERE v < excluded.x)   → (SELECT max(v) FROM other WHERE v < {+x})
          (SELECT a FROM other WHERE b = accounts.b)        → (SELECT a FROM other WHERE b = {b})
          (SELECT a FROM other WHERE b = accounts.nosuch)   → (SELECT a FROM other WHERE b = accounts.nosuch)
          (SELECT accounts.a FROM accounts)                 → (SELECT accounts.a FROM accounts)
          (SELECT accounts.a FROM accounts p) + a           → (SELECT accounts.a FROM accounts p) + {a}
          (SELECT accounts.a FROM other AS accounts)        → (SELECT accounts.a FROM other AS accounts)
          EXISTS (SELECT 1 FROM t WHERE t.id = :id)         → EXISTS (SELECT 1 FROM t WHERE t.id = {:id})
          a IN (SELECT b FROM t)                            → {a} IN (SELECT b FROM t)
          a = ANY (SELECT b FROM t)                         → {a} = ANY (SELECT b FROM t)
          a IN (VALUES (1), (:b))                           → {a} IN (VALUES (1), ({:b}))
          ARRAY(SELECT a FROM t)                            → ARRAY(SELECT a FROM t)
          ((SELECT a FROM t) UNION (SELECT accounts.b))     → ((SELECT a FROM t) UNION (SELECT {b}))
          (WITH q AS (SELECT 1) TABLE q)                    → (WITH q AS (SELECT 1) TABLE q)
          (SELECT (SELECT accounts.a FROM t))               → (SELECT (SELECT {a} FROM t))
          (SELECT tags[1:n] FROM t)                         → (SELECT tags[1:n] FROM t)
          (SELECT accounts.a FROM t WHERE EXISTS (SELECT accounts.b FROM accounts))→ (SELECT {a} FROM t WHERE EXISTS (SELECT accounts.b FROM accounts))
          (SELECT accounts.a FROM accounts WHERE (SELECT accounts.b))→ (SELECT accounts.a FROM accounts WHERE (SELECT accounts.b))
          (SELECT accounts.*, accounts.a FROM t)            → (SELECT accounts.*, {a} FROM t)
          odd(x nosuch (SELECT a, accounts.b FROM t)) + odd(a b)→ odd({x} nosuch (SELECT a, {b} FROM t)) + odd({a} {b})
          """)
  void subqueries(String sql, String expected) {
    Fragment fragment = Fragment.of(sql, Marked.SCOPE);

    assertThat(Marked.marked(fragment)).isEqualTo(expected);
    assertThat(fragment.hasSubquery()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "(", "a b c", "lower(", "a ;", "))", "a,,b", "CASE", "x::)"})
  void doesNotCallAnythingUnknownInWhatItCannotRead(String sql) {
    assertThat(Fragment.of(sql + " nosuch", Marked.SCOPE).mentions())
        .noneMatch(it -> it.kind() == Mention.Kind.UNKNOWN && !sql.isBlank());
  }

  @Test
  void anotherSchemasTableIsNotOurs() {
    Scope scope = new Scope("app", "accounts", Marked.columns());

    assertThat(Marked.marked(Fragment.of("app.accounts.email", scope))).isEqualTo("{email}");
    assertThat(Marked.marked(Fragment.of("public.accounts.email", scope)))
        .isEqualTo("{?public.accounts.email}");
  }

  @Test
  void aTableMayBeCalledExcluded() {
    Scope scope = new Scope(null, "excluded", Marked.columns());

    assertThat(Marked.marked(Fragment.of("email || excluded.email", scope)))
        .isEqualTo("{email} || {+email}");
  }

  @Test
  void namesComeOnceAndInOrder() {
    Fragment fragment =
        Fragment.of("b + a + excluded.y + b + :q + excluded.x + :p + :q", Marked.SCOPE);

    assertThat(fragment.columns()).containsExactly("b", "a");
    assertThat(fragment.excluded()).containsExactly("y", "x");
    assertThat(fragment.parameters()).containsExactly("q", "p");
  }

  @Test
  void anExpressionDeeperThanAnyoneWritesStillHasItsColumns() {
    String deep = "(".repeat(5000) + "email" + ")".repeat(5000);
    String wide = "email" + " || email".repeat(20_000);

    assertThat(Fragment.of(deep, Marked.SCOPE).columns()).containsExactly("email");
    assertThat(Fragment.of(wide, Marked.SCOPE).columns()).containsExactly("email");
  }
}
