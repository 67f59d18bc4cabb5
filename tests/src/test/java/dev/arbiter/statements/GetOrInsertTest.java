package dev.arbiter.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GetOrInsertTest {

  private static final int WRITERS = 16;
  private static final int ROUNDS = 2_000;
  private static final Duration LIMIT = Duration.ofSeconds(8);

  private final Server server = new Server();
  private final AtomicInteger inserts = new AtomicInteger();
  private final Database database =
      server
          .database()
          .with(
              event -> {
                if (event.statement().contains(".insertIfAbsent")) {
                  inserts.addAndGet((int) event.rows());
                }
              });
  private final TallyDao tallies = new TallyDao(database);
  private final SlotDao slots = new SlotDao(database);
  private final RateDao rates = new RateDao(database);

  @BeforeAll
  void createTables() {
    server.create(TallyDao.TABLE, SlotDao.TABLE, RateDao.TABLE);
    server.run("CREATE TABLE slots_0 PARTITION OF slots FOR VALUES IN (0)");
  }

  @BeforeEach
  void empty() {
    server.run("TRUNCATE tallies, slots, rates");
    inserts.set(0);
  }

  @Test
  void insertsOnceAndGivesEveryoneTheRow() throws Exception {
    Set<Tally> rows = ConcurrentHashMap.newKeySet();
    int rounds =
        Writers.runTogether(
            WRITERS,
            ROUNDS,
            LIMIT,
            (writer, round) -> rows.add(tallies.getOrInsertByKey(tally(round, writer))));

    assertThat(rows).hasSize(rounds);
    assertThat(inserts).hasValue(rounds);
    assertThat(server.ask("SELECT count(*) FROM tallies")).isEqualTo(String.valueOf(rounds));
  }

  @Test
  void insertsAgainWhatIsDeletedMeanwhile() throws Exception {
    AtomicInteger deletes = new AtomicInteger();
    Queue<Integer> keys = new ConcurrentLinkedQueue<>();
    Writers.runTogether(
        WRITERS,
        ROUNDS / 4,
        LIMIT,
        (writer, round) -> {
          if (writer % 4 == 0) {
            deletes.addAndGet(tallies.deleteByKey(round) ? 1 : 0);
          } else {
            keys.add(tallies.getOrInsertByKey(tally(round, writer)).key() - round);
          }
        });

    assertThat(keys).containsOnly(0);
    assertThat(deletes).hasPositiveValue();
    assertThat(server.ask("SELECT count(*) FROM tallies"))
        .isEqualTo(String.valueOf(inserts.get() - deletes.get()));
  }

  @Test
  void worksOnAPartitionedTable() throws Exception {
    Set<Slot> rows = ConcurrentHashMap.newKeySet();
    int rounds =
        Writers.runTogether(
            WRITERS,
            100,
            LIMIT,
            (writer, round) ->
                rows.add(
                    slots.getOrInsertById(
                        NewSlot.builder().region(0).key(round).n(writer).build())));

    assertThat(rows).hasSize(rounds);
    assertThat(inserts).hasValue(rounds);
  }

  /** Each pair is one key once it is stored, and different in everything else. */
  @Test
  void findsKeysThatTheirColumnRounds() {
    assertSameRow(rates::getOrInsertByAmount, rate(1, "1.001", 1, "a"), rate(1, "1.004", 2, "b"));
    assertSameRow(rates::getOrInsertByAt, rate(2, "3", 1.1, "c"), rate(3, "4", 1.4, "d"));
    assertSameRow(rates::getOrInsertByCode, rate(4, "5", 5, "e"), rate(5, "6", 6, "e  "));
    assertSameRow(
        rates::getOrInsertByRatio, rate(0.1, "7", 7, "g"), rate(0.1 + 1e-12, "8", 8, "h"));
    assertSameRow(
        rates::getOrInsertByLabel,
        rate(6, "9", 9, "i"),
        rate(7, "10", 10, "j").toBuilder().label("LABEL I").build());
  }

  private static void assertSameRow(Function<NewRate, Rate> get, NewRate first, NewRate second) {
    assertThat(get.apply(second)).isEqualTo(get.apply(first));
    assertThat(get.apply(first)).isEqualTo(get.apply(second));
  }

  private static NewRate rate(double ratio, String amount, double second, String code) {
    return NewRate.builder()
        .amount(new BigDecimal(amount))
        .at(Instant.ofEpochMilli((long) (second * 1000)))
        .code(code)
        .ratio(ratio)
        .label("label " + code)
        .build();
  }

  @Test
  void givesUpWhereATriggerChangesTheKey() {
    server.run(
        "CREATE FUNCTION next_key() RETURNS trigger LANGUAGE plpgsql"
            + " AS 'BEGIN new.key := new.key + 1; RETURN new; END'");
    server.run(
        "CREATE TRIGGER next_key BEFORE INSERT ON tallies"
            + " FOR EACH ROW EXECUTE FUNCTION next_key()");
    try {
      tallies.getOrInsertByKey(tally(1, 1));

      assertThatThrownBy(() -> tallies.getOrInsertByKey(tally(1, 1)))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("neither inserted the row nor found it, 10 times in a row")
          .hasMessageContaining("a BEFORE trigger changes the key");
    } finally {
      server.run("DROP FUNCTION next_key CASCADE");
    }
  }

  @Test
  void insertIfAbsentSaysWhetherItDid() {
    Tally inserted = tallies.insertIfAbsentByKey(tally(1, 1)).orElseThrow();

    assertThat(tallies.insertIfAbsentByKey(tally(1, 2))).isEmpty();
    assertThat(tallies.findByKey(1)).contains(inserted);
    assertThat(slots.insertIfAbsentById(slot(1))).isPresent();
    assertThat(slots.insertIfAbsentById(slot(1))).isEmpty();
  }

  @Test
  void getOrInsertAllGivesARowForEachInItsOrder() {
    Tally there = tallies.insert(tally(2, 7));

    List<Tally> rows =
        tallies.getOrInsertAllByKey(List.of(tally(3, 1), tally(2, 9), tally(3, 5), tally(1, 0)));

    assertThat(rows).hasSize(4);
    assertThat(rows.get(1)).isEqualTo(there);
    assertThat(rows.get(2)).isEqualTo(rows.get(0));
    assertThat(server.ask("SELECT count(*) FROM tallies")).isEqualTo("3");
    assertThat(tallies.getOrInsertAllByKey(List.of())).isEmpty();
  }

  @Test
  void insertAllIfAbsentReturnsWhatItInserted() {
    tallies.insert(tally(2, 0));

    assertThat(
            tallies.insertAllIfAbsentByKey(
                List.of(tally(3, 1), tally(2, 1), tally(1, 1), tally(3, 2), tally(4, 1))))
        .extracting(Tally::key, Tally::n)
        .containsExactly(tuple(3, 1), tuple(1, 1), tuple(4, 1));
    assertThat(tallies.insertAllIfAbsentByKey(List.of(tally(3, 9)))).isEmpty();
    assertThat(tallies.insertAllIfAbsentByKey(List.of())).isEmpty();
    assertThat(slots.insertAllIfAbsentById(List.of(slot(1), slot(1), slot(2)))).hasSize(2);
    assertThat(server.ask("SELECT sum(n) FROM tallies")).isEqualTo("3");
  }

  @Test
  void insertIfAbsentIsExactUnderConcurrency() throws Exception {
    AtomicInteger told = new AtomicInteger();
    int rounds =
        Writers.runTogether(
            8,
            200,
            LIMIT,
            (writer, round) ->
                told.addAndGet(
                    tallies
                        .insertAllIfAbsentByKey(
                            List.of(tally(2 * round, 1), tally(2 * round + 1, 1)))
                        .size()));

    assertThat(told).hasValue(2 * rounds);
    assertThat(server.ask("SELECT count(*) FROM tallies")).isEqualTo(String.valueOf(2 * rounds));
  }

  private static NewTally tally(int key, int n) {
    return NewTally.builder().key(key).n(n).build();
  }

  private static NewSlot slot(int key) {
    return NewSlot.builder().region(0).key(key).n(0).build();
  }
}
