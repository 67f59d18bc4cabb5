package dev.arbiter.statements;

import static dev.arbiter.Outcome.INSERTED;
import static dev.arbiter.Outcome.UNCHANGED;
import static dev.arbiter.Outcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** On plain tables and on partitioned ones, which know the outcome in another way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OutcomeTest {

  private static final int KEYS = 3;

  private final Server server = new Server();
  private final Database database = server.database();
  private final TallyDao tallies = new TallyDao(database);
  private final SlotDao slots = new SlotDao(database);

  /** An upsert of a key. */
  private interface Put {
    Outcome of(int key, int n);
  }

  /** A delete of a key. */
  private interface Delete {
    boolean of(int key);
  }

  @BeforeAll
  void createTables() {
    server.create(TallyDao.TABLE, SlotDao.TABLE);
    server.run("CREATE TABLE slots_0 PARTITION OF slots FOR VALUES IN (0)");
    server.run("CREATE TABLE slots_1 PARTITION OF slots FOR VALUES IN (1)");
  }

  @BeforeEach
  void empty() {
    server.run("TRUNCATE tallies, slots");
  }

  @Test
  void onAPlainTable() {
    assertThat(tallies.add(1, 1).outcome()).isEqualTo(INSERTED);
    assertThat(tallies.add(1, 1).outcome()).isEqualTo(UPDATED);
    assertThat(tallies.put(1, 2).outcome()).isEqualTo(UNCHANGED);
    assertThat(tallies.put(1, 3).outcome()).isEqualTo(UPDATED);
    assertThat(tallies.upsertWithOutcomeByKey(tally(1, 4)).outcome()).isEqualTo(UPDATED);
    assertThat(tallies.upsertWithOutcomeByKey(tally(2, 4)).outcome()).isEqualTo(INSERTED);
  }

  @Test
  void onAPartitionedTable() {
    assertThat(slots.add(0, 1, 1)).satisfies(it -> assertSlot(it, INSERTED, "[]", 1));
    assertThat(slots.add(0, 1, 1)).satisfies(it -> assertSlot(it, UPDATED, "{}", 2));
    assertThat(slots.put(0, 1, 2)).satisfies(it -> assertSlot(it, UNCHANGED, "{}", 2));
    assertThat(slots.put(0, 1, 3)).satisfies(it -> assertSlot(it, UPDATED, "{}", 3));
    assertThat(slots.add(1, 1, 1)).satisfies(it -> assertSlot(it, INSERTED, "[]", 1));
    assertThat(slots.change(1, 1, 2)).satisfies(it -> assertSlot(it, UPDATED, "[]", 2));
    assertThat(slots.raise(0, 1, 3)).isEmpty();
    assertThat(slots.raise(0, 1, 4)).hasValueSatisfying(it -> assertSlot(it, UPDATED, "{}", 4));
    assertThat(slots.raiseOrKeep(0, 1, 4))
        .hasValueSatisfying(it -> assertSlot(it, UNCHANGED, "{}", 4));
    assertThat(slots.raiseOrKeep(0, 1, 3)).isEmpty();
    assertThat(slots.raiseOrKeep(1, 2, 3)).map(Upserted::outcome).contains(INSERTED);
    assertThat(slots.upsertWithOutcomeById(slot(0, 1, 4)).outcome()).isEqualTo(UNCHANGED);
    assertThat(slots.upsertWithOutcomeById(slot(0, 1, 5)).outcome()).isEqualTo(UPDATED);
    assertThat(slots.upsertWithOutcomeById(slot(0, 9, 5)).outcome()).isEqualTo(INSERTED);
  }

  @Test
  void ofDefaultsOnAPartitionedTable() {
    assertThat(slots.clear(0, 1, 1)).satisfies(it -> assertSlot(it, INSERTED, null, 1));
    slots.add(0, 1, 1);
    assertThat(slots.clear(0, 1, 3)).satisfies(it -> assertSlot(it, UPDATED, null, 3));
  }

  @Test
  void ofABatch() {
    assertThat(tallies.addAll(List.of(tally(1, 1), tally(2, 1), tally(1, 1))))
        .extracting(Upserted::outcome)
        .containsExactly(INSERTED, INSERTED, UPDATED);
    assertThat(slots.addAll(List.of(slot(0, 1, 1), slot(1, 1, 1), slot(0, 1, 1), slot(1, 2, 1))))
        .extracting(Upserted::outcome)
        .containsExactly(INSERTED, INSERTED, UPDATED, INSERTED);
    assertThat(slots.putAll(List.of(slot(0, 1, 2), slot(0, 2, 2), slot(0, 2, 2), slot(0, 2, 3))))
        .extracting(Upserted::outcome)
        .containsExactly(UNCHANGED, INSERTED, UNCHANGED, UPDATED);
  }

  @Test
  void severalTimesInOneTransaction() {
    database.transaction(
        tx -> {
          assertInOneTransaction(new TallyDao(tx), new SlotDao(tx));
          assertInOneTransaction(new TallyDao(tx), new SlotDao(tx));
        });
  }

  private static void assertInOneTransaction(TallyDao tallies, SlotDao slots) {
    assertThat(tallies.add(1, 1).outcome()).isEqualTo(INSERTED);
    assertThat(slots.add(0, 1, 1).outcome()).isEqualTo(INSERTED);
    assertThat(tallies.add(1, 1).outcome()).isEqualTo(UPDATED);
    assertThat(slots.add(0, 1, 1).outcome()).isEqualTo(UPDATED);
    assertThat(tallies.add(1, 1).outcome()).isEqualTo(UPDATED);
    assertThat(slots.add(0, 1, 1).outcome()).isEqualTo(UPDATED);
    assertThat(slots.put(0, 1, 3).outcome()).isEqualTo(UNCHANGED);
    assertThat(slots.put(0, 2, 3).outcome()).isEqualTo(INSERTED);
    assertThat(tallies.deleteByKey(1)).isTrue();
    assertThat(slots.deleteById(0, 1)).isTrue();
    assertThat(tallies.add(1, 1).outcome()).isEqualTo(INSERTED);
    assertThat(slots.add(0, 1, 1).outcome()).isEqualTo(INSERTED);
    tallies.deleteByKey(1);
    slots.deleteById(0, 1);
    slots.deleteById(0, 2);
  }

  @Test
  void aroundSavepoints() throws SQLException {
    try (Connection connection = server.connection()) {
      connection.setAutoCommit(false);
      Database callers = Database.of(connection);
      TallyDao tally = new TallyDao(callers);
      SlotDao slot = new SlotDao(callers);

      Savepoint before = connection.setSavepoint();
      assertThat(tally.add(1, 1).outcome()).isEqualTo(INSERTED);
      assertThat(slot.add(0, 1, 1).outcome()).isEqualTo(INSERTED);
      Savepoint between = connection.setSavepoint();
      assertThat(tally.add(1, 1).outcome()).isEqualTo(UPDATED);
      assertThat(slot.add(0, 1, 1).outcome()).isEqualTo(UPDATED);
      connection.rollback(between);
      assertThat(tally.add(1, 1).outcome()).isEqualTo(UPDATED);
      assertThat(slot.add(0, 1, 1).outcome()).isEqualTo(UPDATED);
      connection.rollback(before);
      assertThat(tally.add(1, 1).outcome()).isEqualTo(INSERTED);
      assertThat(slot.add(0, 1, 1).outcome()).isEqualTo(INSERTED);
      Savepoint last = connection.setSavepoint();
      tally.deleteByKey(1);
      slot.deleteById(0, 1);
      connection.releaseSavepoint(last);
      assertThat(tally.add(1, 1).outcome()).isEqualTo(INSERTED);
      assertThat(slot.add(0, 1, 1).outcome()).isEqualTo(INSERTED);
      connection.rollback();
    }
  }

  @Test
  void isExactUnderConcurrencyOnAPlainTable() throws Exception {
    assertExact("tallies", (key, n) -> tallies.add(key, n).outcome(), tallies::deleteByKey);
  }

  @Test
  void isExactUnderConcurrencyWhereUnchangedRowsAreLeftAlone() throws Exception {
    assertExact("tallies", (key, n) -> tallies.put(key, n % 2).outcome(), tallies::deleteByKey);
  }

  @Test
  void isExactUnderConcurrencyOnAPartitionedTable() throws Exception {
    assertExact(
        "slots",
        (key, n) -> slots.add(key % 2, key, n).outcome(),
        key -> slots.deleteById(key % 2, key));
  }

  @Test
  void isExactUnderConcurrencyWhereBothComeTogether() throws Exception {
    assertExact(
        "slots",
        (key, n) -> slots.put(key % 2, key, n % 2).outcome(),
        key -> slots.deleteById(key % 2, key));
  }

  /** Every insert that was told is there, or was deleted; and so for every row. */
  private void assertExact(String table, Put put, Delete delete) throws Exception {
    AtomicLong inserted = new AtomicLong();
    AtomicLong deleted = new AtomicLong();
    Writers.run(
        8,
        600,
        (writer, round) -> {
          ThreadLocalRandom random = ThreadLocalRandom.current();
          int key = random.nextInt(KEYS);
          if (random.nextInt(3) == 0) {
            deleted.addAndGet(delete.of(key) ? 1 : 0);
          } else {
            inserted.addAndGet(put.of(key, 1 + random.nextInt(4)) == INSERTED ? 1 : 0);
          }
        });

    assertThat(deleted).hasPositiveValue();
    assertThat(server.ask("SELECT count(*) FROM " + table))
        .isEqualTo(String.valueOf(inserted.get() - deleted.get()));
  }

  private static void assertSlot(
      Upserted<Slot> upserted, Outcome outcome, @Nullable String tags, int n) {
    assertThat(upserted.outcome()).isEqualTo(outcome);
    assertThat(upserted.row().tags()).isEqualTo(tags);
    assertThat(upserted.row().n()).isEqualTo(n);
  }

  private static NewTally tally(int key, int n) {
    return NewTally.builder().key(key).n(n).build();
  }

  private static NewSlot slot(int region, int key, int n) {
    return NewSlot.builder().region(region).key(key).n(n).build();
  }
}
