package dev.arbiter.statements;

import static dev.arbiter.Outcome.INSERTED;
import static dev.arbiter.Outcome.UNCHANGED;
import static dev.arbiter.Outcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SkipUnchangedTest {

  private final Server server = new Server();
  private final Database database = server.database();
  private final SampleDao samples = new SampleDao(database);
  private final SlotDao slots = new SlotDao(database);

  @BeforeAll
  void createTables() {
    createTables(server);
  }

  private static void createTables(Server server) {
    server.run("CREATE EXTENSION citext");
    server.create(SampleDao.TABLE, SlotDao.TABLE, NickDao.TABLE);
    server.run("CREATE TABLE slots_0 PARTITION OF slots FOR VALUES IN (0)");
  }

  @BeforeEach
  void empty() {
    server.run("TRUNCATE samples, slots, nicks");
  }

  @Test
  void leavesTheVersionOfTheRowAlone() {
    NewSample row = full();
    Sample inserted = samples.upsertById(row);
    String version = version("samples");

    assertThat(samples.upsertWithOutcomeById(row).outcome()).isEqualTo(UNCHANGED);
    Sample kept = samples.upsertById(row);
    assertThat(samples.upsertAllReturningById(List.of(row, row))).hasSize(2);
    assertThat(samples.upsertAllById(List.of(row))).isZero();

    assertThat(version("samples")).isEqualTo(version);
    assertThat(kept.updatedAt()).isEqualTo(inserted.updatedAt());
    assertThat(kept.toString().replaceAll("bytes=[^,]*", ""))
        .isEqualTo(inserted.toString().replaceAll("bytes=[^,]*", ""));
  }

  @Test
  void leavesTheVersionOfAPartitionsRowAlone() {
    assertThat(slots.put(0, 1, 1).outcome()).isEqualTo(INSERTED);
    String version = version("slots");
    Instant updatedAt = slots.findById(0, 1).orElseThrow().updatedAt();

    assertThat(slots.put(0, 1, 1).outcome()).isEqualTo(UNCHANGED);
    Slot kept = slots.upsertById(NewSlot.builder().region(0).key(1).n(1).build());
    assertThat(slots.raiseOrKeep(0, 1, 1)).map(Upserted::outcome).contains(UNCHANGED);
    assertThat(version("slots")).isEqualTo(version);
    assertThat(kept.updatedAt()).isEqualTo(updatedAt);

    assertThat(slots.put(0, 1, 2).outcome()).isEqualTo(UPDATED);
    assertThat(version("slots")).isNotEqualTo(version);
  }

  /** What comes later in the list changes it. */
  @ParameterizedTest
  @ValueSource(ints = {10, 2})
  void answersWithTheRowAsItWasThen(int chunk) {
    NickDao nicks = new NickDao(database.withChunkSize(chunk));
    nicks.upsertByName(nick("ann", 1));

    List<Nick> answers =
        nicks.upsertAllReturningByName(List.of(nick("ann", 1), nick("ANN", 2), nick("bob", 1)));

    assertThat(answers).extracting(Nick::seen).containsExactly(1, 2, 1);
  }

  private static NewNick nick(String name, int seen) {
    return NewNick.builder().name(name).seen(seen).build();
  }

  @Test
  void leavesNoDeadTuple() throws Exception {
    assertNoUpdate("samples", it -> new SampleDao(it).upsertById(full()));
    assertNoUpdate("slots_0", it -> new SlotDao(it).put(0, 1, 1));
  }

  /** A value, and another that is the same to its type's operators or to the eye only. */
  @Test
  void comparesBytes() {
    assertDiffers(it -> it.string("a"), it -> it.string("A"));
    assertDiffers(it -> it.string("a"), it -> it.string(null));
    assertDiffers(it -> it.string(null), it -> it.string(""));
    assertDiffers(it -> it.small((short) 1), it -> it.small((short) 2));
    assertDiffers(it -> it.number(1), it -> it.number(2));
    assertDiffers(it -> it.big(1L), it -> it.big(2L));
    assertDiffers(it -> it.flag(true), it -> it.flag(false));
    assertDiffers(it -> it.single(0f), it -> it.single(-0f));
    assertDiffers(it -> it.twice(0d), it -> it.twice(-0d));
    assertDiffers(it -> it.exact(new BigDecimal("1.0")), it -> it.exact(new BigDecimal("1.00")));
    assertDiffers(it -> it.uuid(new UUID(0, 1)), it -> it.uuid(new UUID(0, 2)));
    assertDiffers(it -> it.instant(instant(1)), it -> it.instant(instant(2)));
    assertDiffers(it -> it.instant(Instant.MAX), it -> it.instant(Instant.MIN));
    assertDiffers(it -> it.local(local(1)), it -> it.local(local(2)));
    assertDiffers(it -> it.day(day(1)), it -> it.day(day(2)));
    assertDiffers(it -> it.hour(LocalTime.NOON), it -> it.hour(LocalTime.MIDNIGHT));
    assertDiffers(it -> it.bytes(new byte[] {1}), it -> it.bytes(new byte[] {1, 0}));
    assertDiffers(it -> it.kind(Sample.Kind.ONE), it -> it.kind(Sample.Kind.TWO));
    assertDiffers(it -> it.json("{\"a\":1}"), it -> it.json("{\"a\": 1}"));
    assertDiffers(it -> it.jsonb("{\"a\":1.0}"), it -> it.jsonb("{\"a\":1.00}"));
    assertDiffers(it -> it.xml("<a/>"), it -> it.xml("<a></a>"));
    assertDiffers(it -> it.scaled("1.0001"), it -> it.scaled("1.0002"));
    assertDiffers(it -> it.span("1 mon"), it -> it.span("30 days"));
    assertDiffers(it -> it.span("1 day"), it -> it.span("24 hours"));
    assertDiffers(it -> it.padded("ab"), it -> it.padded("abc"));
    assertDiffers(it -> it.limited("ab"), it -> it.limited("ab "));
    assertDiffers(it -> it.folded("ab"), it -> it.folded("AB"));
    assertDiffers(it -> it.list("{a,NULL}"), it -> it.list("{a,\"NULL\"}"));
    assertDiffers(it -> it.point("(0,0)"), it -> it.point("(-0,0)"));
    assertDiffers(it -> it.preset("given"), it -> it.preset("other"));
  }

  /** Two ways to write what is stored as the same bytes. */
  @Test
  void comparesWhatWouldBeStored() {
    String large = "0123456789".repeat(2_000);
    assertSame(it -> it.string(large), it -> it.string(large));
    assertSame(it -> it.json("[\"" + large + "\"]"), it -> it.json("[\"" + large + "\"]"));
    assertSame(it -> it.bytes(new byte[9_999]), it -> it.bytes(new byte[9_999]));
    assertSame(it -> it.single(Float.NaN), it -> it.single(Float.NaN));
    assertSame(it -> it.twice(Double.NaN), it -> it.twice(Double.NaN));
    assertSame(it -> it.single(0.1f), it -> it.single(0.1f));
    assertSame(it -> it.exact(new BigDecimal("1E+3")), it -> it.exact(new BigDecimal("1000")));
    assertSame(
        it -> it.offset(OffsetDateTime.parse("2026-01-01T12:00Z")),
        it -> it.offset(OffsetDateTime.parse("2026-01-01T14:00+02:00")));
    assertSame(
        it -> it.instant(Instant.parse("2026-01-01T12:00:00.000001Z")),
        it -> it.instant(Instant.parse("2026-01-01T12:00:00.000001400Z")));
    assertSame(
        it -> it.jsonb("{\"b\": 2, \"a\":1, \"a\": 1}"), it -> it.jsonb("{\"a\":1,\"b\":2}"));
    assertSame(it -> it.scaled("1.5"), it -> it.scaled("1.50004"));
    assertSame(it -> it.span("1 mon"), it -> it.span("P1M"));
    assertSame(it -> it.padded("ab"), it -> it.padded("ab   "));
    assertSame(it -> it.list("{a,b}"), it -> it.list("{\"a\", b}"));
    assertSame(it -> it.xml("<a/>"), it -> it.xml("<a/>"));
    assertSame(it -> it.point("(1,2)"), it -> it.point("1,2"));
    assertSame(it -> it, it -> it.preset("given"));
    assertSame(it -> it.preset("other"), it -> it);
    assertSame(it -> it.string("left out"), it -> it);
    assertSame(it -> it, it -> it.string(null));
  }

  @Test
  void comparesWhatAStatementSets() {
    samples.set(1, new BigDecimal("1.0"), "ab");
    assertThat(samples.set(1, new BigDecimal("1.0"), "ab").outcome()).isEqualTo(UPDATED);
    assertThat(samples.set(1, new BigDecimal("1.0"), "ab").outcome()).isEqualTo(UNCHANGED);
    assertThat(samples.set(1, new BigDecimal("1.0"), "ab ").outcome()).isEqualTo(UNCHANGED);
    assertThat(samples.set(1, new BigDecimal("1.00"), "ab").outcome()).isEqualTo(UPDATED);
    assertThat(samples.set(1, new BigDecimal("1.00"), "abc").outcome()).isEqualTo(UPDATED);
  }

  private void assertDiffers(
      UnaryOperator<NewSample.Builder> one, UnaryOperator<NewSample.Builder> other) {
    assertThat(second(one, other)).isEqualTo(UPDATED);
    assertThat(second(other, one)).isEqualTo(UPDATED);
    assertThat(second(one, one)).isEqualTo(UNCHANGED);
    assertThat(second(other, other)).isEqualTo(UNCHANGED);
  }

  private void assertSame(
      UnaryOperator<NewSample.Builder> one, UnaryOperator<NewSample.Builder> other) {
    assertThat(second(one, other)).isEqualTo(UNCHANGED);
  }

  /** The outcome of the second of two upserts. */
  private Outcome second(
      UnaryOperator<NewSample.Builder> first, UnaryOperator<NewSample.Builder> second) {
    samples.deleteById(1);
    samples.upsertById(first.apply(NewSample.builder().id(1)).build());
    return samples.upsertWithOutcomeById(second.apply(NewSample.builder().id(1)).build()).outcome();
  }

  private interface Put {
    void in(Database database);
  }

  /**
   * Five times, in a database of its own, whose statistics nobody else's late ones get into, and on
   * a connection of its own: it reports its statistics when it is closed.
   */
  private static void assertNoUpdate(String table, Put put)
      throws SQLException, InterruptedException {
    Server untouched = new Server();
    createTables(untouched);
    try (Connection connection = untouched.connection()) {
      connection.setAutoCommit(false);
      for (int i = 0; i < 5; i++) {
        put.in(Database.of(connection));
        connection.commit();
      }
    }
    String statistics = " FROM pg_stat_user_tables WHERE relname = '" + table + "'";
    while ("0".equals(untouched.ask("SELECT n_tup_ins" + statistics))) {
      Thread.sleep(20);
    }
    assertThat(untouched.ask("SELECT n_tup_upd + n_dead_tup" + statistics)).isEqualTo("0");
  }

  private String version(String table) {
    return server.ask("SELECT ctid || ' ' || xmin FROM " + table);
  }

  private static NewSample full() {
    return NewSample.builder()
        .id(1)
        .string("a")
        .small((short) 1)
        .number(2)
        .big(3L)
        .flag(true)
        .single(1.5f)
        .twice(2.5)
        .exact(new BigDecimal("1.00"))
        .uuid(new UUID(1, 2))
        .instant(instant(1))
        .offset(OffsetDateTime.parse("2026-01-01T00:00Z"))
        .local(local(1))
        .day(day(1))
        .hour(LocalTime.NOON)
        .bytes(new byte[] {1, 2})
        .kind(Sample.Kind.ONE)
        .json("{\"a\": 1}")
        .jsonb("{\"a\": 1}")
        .xml("<a/>")
        .scaled("1.5")
        .span("1 day")
        .padded("ab")
        .limited("ab")
        .folded("Ab")
        .list("{a,b}")
        .point("(1,2)")
        .build();
  }

  private static Instant instant(int second) {
    return Instant.ofEpochSecond(second);
  }

  private static LocalDateTime local(int second) {
    return LocalDateTime.of(2026, 1, 1, 0, 0, second);
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 1, day);
  }
}
