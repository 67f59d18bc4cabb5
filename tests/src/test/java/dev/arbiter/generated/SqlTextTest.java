package dev.arbiter.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Computed;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Label;
import dev.arbiter.Nulls;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** SQL that Java, Javadoc, JDBC or the generator could take for something else. */
final class SqlTextTest {

  @Table("texts")
  @UniqueIndex(expr = "translate(name, '\"\\?$', '')", as = "Name")
  @UniqueIndex(
      expr = {"(payload->>'id')", "kind"},
      where = "payload ? 'id' AND payload->>'id' IS NOT NULL",
      as = "Payload",
      nulls = Nulls.DISTINCT)
  record Texts(
      @Id @Identity int id,
      String name,
      @Default("'$L $T $$ {@code x} */ <b> @see \\u0041 \\ % %s \"\"\" ? :x ü'") String odd,
      @Default("E'a\\nb\\\\'") String escaped,
      @Default("$q$it's$q$") String dollar,
      @Column(type = "jsonb") @Default("'{\"id\": null}'") String payload,
      @Check("kind !~ '[?:$]'") @Default("'k'") String kind,
      @OnConflict(set = "coalesce(trail || ' -- :x ? ', '') || '\"' || excluded.trail")
          @Nullable String trail,
      @Computed("(payload ? 'id')") boolean identified) {

    interface Statements {
      @Update(
          by = "Payload",
          set = "trail = '?' || :trail || E'\\':trail' || (payload ?| array['id'])::text",
          where = "payload @> '{}'::jsonb AND NOT payload ? 'gone'")
      Optional<Texts> mark(String payload, String kind, String trail);
    }
  }

  private final TestDatabase server = TestDatabase.with(SqlTextTest_TextsDao.TABLE);
  private final SqlTextTest_TextsDao texts = new SqlTextTest_TextsDao(server.database);

  @Test
  void defaultsAreTakenAsTheyAreWritten() {
    Texts stored = texts.insert(NewSqlTextTest_Texts.builder().name("n").build());

    assertThat(stored)
        .isEqualTo(
            new Texts(
                1,
                "n",
                "$L $T $$ {@code x} */ <b> @see \\u0041 \\ % %s \"\"\" ? :x ü",
                "a\nb\\",
                "it's",
                "{\"id\": null}",
                "k",
                null,
                true));
    server.execute("INSERT INTO texts (name) VALUES ('m')");
    assertThat(
            server.rows("SELECT count(*) FROM texts GROUP BY odd, escaped, dollar, payload, kind"))
        .containsExactly("2");
  }

  @Test
  void keysOfOddExpressions() {
    Texts first = texts.upsertByName(NewSqlTextTest_Texts.builder().name("a?b").trail("x").build());
    Texts second =
        texts.upsertByName(NewSqlTextTest_Texts.builder().name("a$b").trail("y").build());

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(first.trail()).isEqualTo("x");
    assertThat(second.trail()).isEqualTo("x -- :x ? \"y");
    assertThat(texts.findByName("\"ab\\")).contains(second);
  }

  @Test
  void operatorsOfJson() {
    NewSqlTextTest_Texts row =
        NewSqlTextTest_Texts.builder().name("a").payload("{\"id\": \"7\", \"v\": 1}").build();
    Texts first = texts.upsertByPayload(row);
    Texts second =
        texts.upsertByPayload(
            row.toBuilder().name("b").payload("{\"v\": 2, \"id\": \"7\"}").build());

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.name()).isEqualTo("b");
    assertThat(second.payload()).isEqualTo(first.payload());
    assertThat(texts.findByPayload("{\"id\": \"7\"}", "k")).contains(second);
    assertThat(texts.findByPayload("{}", "k")).isEmpty();
    assertThat(texts.mark("{\"id\": \"7\"}", "k", "t")).map(Texts::trail).contains("?t':trailtrue");
    assertThat(texts.upsertAllByPayload(List.of(row, row))).isEqualTo(2);
    assertThat(texts.deleteByPayload("{\"id\": \"7\"}", "k")).isTrue();
  }

  enum Mood {
    @Label("so-so")
    SO_SO,
    @Label("great")
    GREAT
  }

  @Table("typed")
  @UniqueIndex(
      expr = {"mood", "ip"},
      as = "MoodAndIp")
  record Typed(
      @Id @Column(type = "positive") int id,
      @Column(type = "mood") Mood mood,
      @Column(type = "inet") String ip,
      @Column(type = "text[]") @Nullable String tags,
      @Column(type = "\"Odd Type\"") @Nullable String odd,
      @Column(type = "xml") @Nullable String doc,
      @Column(type = "interval") @Default("'1 day'") String every) {}

  @Test
  void typesOfTheServersOwn() {
    TestDatabase other = new TestDatabase();
    other.execute("CREATE TYPE mood AS ENUM ('so-so', 'great')");
    other.execute("CREATE TYPE \"Odd Type\" AS (a int, b text)");
    other.execute("CREATE DOMAIN positive AS integer CHECK (value > 0)");
    dev.arbiter.schema.Schema.create(other.database, SqlTextTest_TypedDao.TABLE);
    SqlTextTest_TypedDao typed = new SqlTextTest_TypedDao(other.database);
    NewSqlTextTest_Typed row =
        NewSqlTextTest_Typed.builder()
            .id(1)
            .mood(Mood.GREAT)
            .ip("10.0.0.1/32")
            .tags("{a,\"b c\"}")
            .odd("(1,x)")
            .doc("<a/>")
            .build();

    Typed first = typed.upsertByMoodAndIp(row);
    assertThat(first)
        .isEqualTo(new Typed(1, Mood.GREAT, "10.0.0.1", "{a,\"b c\"}", "(1,x)", "<a/>", "1 day"));
    assertThat(typed.findByMoodAndIp(Mood.GREAT, "10.0.0.1")).contains(first);
    assertThat(typed.upsertByMoodAndIp(row.toBuilder().id(2).tags(null).build()).tags()).isNull();
    assertThat(
            typed.upsertAllByMoodAndIp(
                List.of(row, row.toBuilder().mood(Mood.SO_SO).id(2).build())))
        .isEqualTo(2);
    assertThat(typed.findById(2)).map(Typed::mood).contains(Mood.SO_SO);
  }
}
