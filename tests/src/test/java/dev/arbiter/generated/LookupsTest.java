package dev.arbiter.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.arbiter.Column;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Nulls;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.testing.TestPostgres;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Finding and deleting by keys of every kind. */
final class LookupsTest {

  @Table("person")
  @UniqueIndex(
      name = "person_name_idx",
      expr = {"lower(last || ', ' || first)"},
      as = "Name")
  @UniqueIndex(
      name = "person_code_idx",
      expr = {"(code % 100)", "first COLLATE \"C\" DESC"},
      as = "Code")
  record Person(@Id @Identity int id, String first, String last, int code) {}

  @Nested
  final class Expressions {

    private final TestDatabase server = TestDatabase.with(LookupsTest_PersonDao.TABLE);
    private final LookupsTest_PersonDao people = new LookupsTest_PersonDao(server.database);
    private final Person ada =
        people.insert(
            NewLookupsTest_Person.builder().first("Ada").last("Lovelace").code(207).build());

    @Test
    void takeTheMentionedColumnsInComponentOrder() {
      assertThat(people.findByName("ada", "LOVELACE")).contains(ada);
      assertThat(people.findByName("LOVELACE", "ada")).isEmpty();
      assertThat(people.findByCode("Ada", 7)).contains(ada);
      assertThat(people.findByCode("ada", 7)).isEmpty();
      assertThat(people.deleteByCode("Ada", 8)).isFalse();
      assertThat(people.deleteByName("ADA", "lovelace")).isTrue();
    }

    @Test
    void areServedByTheirIndex() {
      assertThat(server.genericPlan(LookupsTest_PersonDao.TABLE, "findByName"))
          .contains("person_name_idx");
      assertThat(server.genericPlan(LookupsTest_PersonDao.TABLE, "deleteByCode"))
          .contains("person_code_idx");
    }

    @Test
    @SuppressWarnings("NullAway")
    void doNotTakeNull() {
      assertThatNullPointerException()
          .isThrownBy(() -> people.findByName(null, "x"))
          .withMessageContaining("first");
      assertThatNullPointerException().isThrownBy(() -> people.deleteByName("x", null));
    }
  }

  @Table("document")
  @UniqueIndex(
      name = "document_name_idx",
      expr = {"owner", "lower(name)"},
      where = "deleted_at IS NULL AND kind <> 'temp?'",
      as = "Name")
  record Document(
      @Id @Identity int id, @Nullable Instant deletedAt, String kind, int owner, String name) {}

  @Nested
  final class PartialIndexes {

    private final TestDatabase server = TestDatabase.with(LookupsTest_DocumentDao.TABLE);
    private final LookupsTest_DocumentDao documents = new LookupsTest_DocumentDao(server.database);

    @Test
    void seeOnlyTheirRows() {
      Document deleted = documents.insert(document("plan").deletedAt(Instant.EPOCH).build());
      Document temporary = documents.insert(document("temp?").name("Plan").build());
      assertThat(documents.findByName(1, "plan")).isEmpty();
      assertThat(documents.deleteByName(1, "plan")).isFalse();

      Document living = documents.upsertByName(document("plan").build());
      assertThat(documents.findByName(1, "PLAN")).contains(living);
      assertThat(documents.deleteByName(1, "PLAN")).isTrue();
      assertThat(documents.findById(deleted.id())).contains(deleted);
      assertThat(documents.findById(temporary.id())).contains(temporary);
    }

    @Test
    void areServedByTheirIndex() {
      assertThat(server.genericPlan(LookupsTest_DocumentDao.TABLE, "findByName"))
          .contains("document_name_idx");
    }

    @Test
    void rowsOutsideThePredicateNeverConflict() {
      NewLookupsTest_Document row = document("plan").deletedAt(Instant.EPOCH).build();

      assertThat(documents.upsertByName(row).id()).isNotEqualTo(documents.upsertByName(row).id());
      assertThat(documents.upsertAllByName(List.of(row, row))).isEqualTo(2);
      assertThat(server.rows("SELECT count(*) FROM document")).containsExactly("4");
    }

    private static NewLookupsTest_Document.Builder document(String kind) {
      return NewLookupsTest_Document.builder().kind(kind).owner(1).name("plan");
    }
  }

  @Table("seat")
  @UniqueIndex(
      name = "seat_place_idx",
      expr = {"hall", "row", "num"},
      as = "Place",
      nulls = Nulls.NOT_DISTINCT)
  record Seat(
      @Id @Identity int id,
      String hall,
      @Nullable String row,
      @Nullable Integer num,
      String guest) {}

  @Nested
  final class NullsNotDistinct {

    private final TestDatabase server;
    private final LookupsTest_SeatDao seats;

    NullsNotDistinct() {
      assumeTrue(TestPostgres.majorVersion() >= 15);
      server = TestDatabase.with(LookupsTest_SeatDao.TABLE);
      seats = new LookupsTest_SeatDao(server.database);
    }

    @Test
    void nullIsAValueLikeAnyOther() {
      for (String row : new String[] {"A", null}) {
        for (Integer num : new Integer[] {7, null}) {
          Seat first = seats.upsertByPlace(seat(row, num, "ada"));
          Seat second = seats.upsertByPlace(seat(row, num, "bob"));

          assertThat(second.id()).isEqualTo(first.id());
          assertThat(second.guest()).isEqualTo("bob");
          assertThat(seats.findByPlace("h", row, num)).contains(second);
          assertThat(seats.getOrInsertByPlace(seat(row, num, "eve"))).isEqualTo(second);
        }
      }
      assertThat(server.rows("SELECT count(*) FROM seat")).containsExactly("4");
      assertThat(seats.deleteByPlace("h", null, 7)).isTrue();
      assertThat(seats.findByPlace("h", null, 7)).isEmpty();
      assertThat(seats.findByPlace("h", null, null)).isPresent();
    }

    @Test
    void isServedByItsIndexWhateverTheParameters() {
      server.execute(
          "INSERT INTO seat (hall, row, num, guest)"
              + " SELECT 'h' || i, 'A', i, 'x' FROM generate_series(1, 1000) i");
      server.execute("ANALYZE seat");
      assertThat(server.genericPlan(LookupsTest_SeatDao.TABLE, "findByPlace"))
          .contains("seat_place_idx")
          .doesNotContain("Seq Scan");
    }

    @Test
    @SuppressWarnings("NullAway")
    void notNullColumnsTakeNoNull() {
      assertThatNullPointerException().isThrownBy(() -> seats.findByPlace(null, "A", 1));
    }

    private static NewLookupsTest_Seat seat(
        @Nullable String row, @Nullable Integer num, String guest) {
      return NewLookupsTest_Seat.builder().hall("h").guest(guest).row(row).num(num).build();
    }
  }

  @Table("setting")
  @UniqueIndex(
      name = "setting_key_idx",
      expr = {"coalesce(tenant, 0)", "lower(coalesce(scope, ''))", "key"},
      as = "Key")
  record Setting(
      @Id @Identity int id,
      @Nullable Integer tenant,
      @Nullable String scope,
      String key,
      String value) {}

  @Test
  void coalesceGivesNullAnIdentity() {
    TestDatabase server = TestDatabase.with(LookupsTest_SettingDao.TABLE);
    LookupsTest_SettingDao settings = new LookupsTest_SettingDao(server.database);
    NewLookupsTest_Setting.Builder row = NewLookupsTest_Setting.builder().key("k").value("v");

    Setting first = settings.upsertByKey(row.build());
    Setting second = settings.upsertByKey(row.tenant(0).scope("").value("w").build());

    assertThat(second).isEqualTo(new Setting(first.id(), null, null, "k", "w"));
    assertThat(settings.findByKey(null, null, "k")).contains(second);
    assertThat(settings.findByKey(0, "", "k")).contains(second);
    assertThat(settings.findByKey(1, null, "k")).isEmpty();
    assertThat(server.genericPlan(LookupsTest_SettingDao.TABLE, "findByKey"))
        .contains("setting_key_idx");
    assertThat(settings.deleteByKey(null, "", "k")).isTrue();
  }

  @Table("sample")
  record Sample(
      @Id @Identity int id,
      @Column(type = "varchar(3)") @Unique String varchars,
      @Column(type = "char(3)") @Unique String chars,
      @Column(type = "numeric(6,2)") @Unique BigDecimal amount,
      @Column(type = "timestamptz(0)") @Unique Instant second,
      @Column(type = "real") @Unique float approx,
      String note) {}

  @Nested
  final class TypeModifiers {

    private final TestDatabase server = TestDatabase.with(LookupsTest_SampleDao.TABLE);
    private final LookupsTest_SampleDao samples = new LookupsTest_SampleDao(server.database);
    private final Instant instant = Instant.parse("2026-01-01T00:00:00.700Z");
    private final NewLookupsTest_Sample row =
        NewLookupsTest_Sample.builder()
            .varchars("ab")
            .chars("ab")
            .amount(new BigDecimal("1.004"))
            .second(instant)
            .approx(0.1f)
            .note("first")
            .build();
    private final Sample stored = samples.insert(row);

    @Test
    void roundAsTheColumnDoes() {
      assertThat(stored.amount()).isEqualTo("1.00");
      assertThat(stored.second()).isEqualTo("2026-01-01T00:00:01Z");
      assertThat(samples.findByAmount(new BigDecimal("1.001"))).contains(stored);
      assertThat(samples.findByAmount(new BigDecimal("1.006"))).isEmpty();
      assertThat(samples.findBySecond(instant)).contains(stored);
      assertThat(samples.findBySecond(instant.plusMillis(100))).contains(stored);
      assertThat(samples.findByApprox(0.1f)).contains(stored);
      assertThat(
              samples.getOrInsertByAmount(row.toBuilder().amount(new BigDecimal("1.001")).build()))
          .isEqualTo(stored);
      assertThat(samples.getOrInsertBySecond(row)).isEqualTo(stored);
      assertThat(samples.deleteByAmount(new BigDecimal("0.998"))).isTrue();
    }

    @Test
    void doNotTruncateText() {
      assertThat(samples.findByVarchars("ab")).contains(stored);
      assertThat(samples.findByVarchars("ab ")).isEmpty();
      samples.upsertByAmount(
          NewLookupsTest_Sample.from(stored)
              .amount(BigDecimal.TEN)
              .varchars("abc")
              .chars("abc")
              .second(Instant.EPOCH)
              .approx(2f)
              .id(9)
              .build());
      assertThat(samples.findByVarchars("abcd")).isEmpty();
      assertThat(samples.deleteByVarchars("abcd")).isFalse();
      assertThat(samples.findByChars("abcd")).isEmpty();
    }

    @Test
    void padCharactersAsTheColumnDoes() {
      assertThat(stored.chars()).isEqualTo("ab ");
      assertThat(samples.findByChars("ab")).contains(stored);
      assertThat(samples.findByChars("ab  ")).contains(stored);
      assertThat(samples.findByChars(stored.chars())).contains(stored);
      assertThat(samples.getOrInsertByChars(row)).isEqualTo(stored);
    }

    @Test
    void whatIsOutOfRangeIsAbsent() {
      assertThat(samples.findByAmount(new BigDecimal("123456.78"))).isEmpty();
      assertThat(samples.deleteByAmount(new BigDecimal("123456.78"))).isFalse();
    }

    @Test
    void areServedByTheirIndexes() {
      for (String method :
          List.of(
              "findByVarchars", "findByChars", "findByAmount", "findBySecond", "findByApprox")) {
        assertThat(server.genericPlan(LookupsTest_SampleDao.TABLE, method))
            .contains("_key")
            .contains("Index Cond");
      }
    }

    @Test
    void batchesKnowTheirDuplicates() {
      List<NewLookupsTest_Sample> rows =
          List.of(
              row.toBuilder().amount(new BigDecimal("1.001")).note("a").build(),
              row.toBuilder().amount(new BigDecimal("0.999")).note("b").build());

      assertThat(samples.upsertAllByAmount(rows)).isEqualTo(2);
      assertThat(samples.findById(stored.id())).map(Sample::note).contains("b");
      assertThat(
              samples.upsertAllReturningByChars(
                  List.of(row.toBuilder().note("c").build(), row.toBuilder().chars("ab ").build())))
          .extracting(Sample::note)
          .containsExactly("c", "first");
    }
  }

  @Table("handle")
  record Handle(
      @Id @Identity int id, @Column(type = "citext") @Unique String name, @Nullable String bio) {}

  @Test
  void citext() {
    TestDatabase server = new TestDatabase();
    server.execute("CREATE EXTENSION citext");
    dev.arbiter.schema.Schema.create(server.database, LookupsTest_HandleDao.TABLE);
    LookupsTest_HandleDao handles = new LookupsTest_HandleDao(server.database);
    Handle first = handles.upsertByName(NewLookupsTest_Handle.builder().name("Ada").build());
    Handle second =
        handles.upsertByName(NewLookupsTest_Handle.builder().name("ADA").bio("b").build());

    assertThat(second).isEqualTo(new Handle(first.id(), "Ada", "b"));
    assertThat(handles.findByName("aDA")).contains(second);
    assertThat(
            handles.upsertAllByName(
                List.of(
                    NewLookupsTest_Handle.builder().name("x").build(),
                    NewLookupsTest_Handle.builder().name("X").build())))
        .isEqualTo(2);
    assertThat(handles.findByName("X")).map(Handle::name).contains("x");
    assertThat(handles.deleteByName("ada")).isTrue();
  }
}
