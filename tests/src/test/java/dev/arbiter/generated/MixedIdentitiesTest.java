package dev.arbiter.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Column;
import dev.arbiter.Database;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.OnConflict;
import dev.arbiter.Serial;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Upsert;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A batch of which some rows supply their identity is one statement, and numbers the others as one
 * by one in the order of the key: the numbers are taken once, by those that are left alone, too.
 */
final class MixedIdentitiesTest {

  private static final int TRIALS = Integer.getInteger("arbiter.test.trials", 2);

  /** The primary key is what the server numbers. */
  @Table("counter")
  record Counter(@Id @Identity long id, @Unique String name, @Nullable String note, int n) {

    interface Statements {
      @Upsert(by = "Name", set = "n = n + :more")
      List<Counter> addAll(Collection<NewMixedIdentitiesTest_Counter> rows, int more);
    }
  }

  /** A typed id. */
  record RowNumber(int value) {}

  /** It is another column, of a smaller type, which upserts change, and all names need quotes. */
  @Table(value = "Bob's \"Table\"", schema = "The Schema")
  @UniqueIndex(name = "bobs_name_idx", expr = "\"The Name\"", as = "Name")
  record Quoted(
      @Column(name = "The Name") String name,
      @Column(name = "Row \"No\"") @Identity RowNumber number,
      @Default("7") @OnConflict(set = "n + excluded.n") int n) {}

  /** A sequence of its own, of a partitioned table, whose unchanged rows are left alone. */
  @Table(value = "slot", partitionBy = "LIST (region)", skipUnchanged = true)
  record Slot(@Id String region, @Id String name, @Serial short number, int n) {}

  /** The methods of one table. */
  private record Methods<N, X>(
      Function<N, X> upsert,
      Function<Iterable<N>, Long> upsertAll,
      Function<Iterable<N>, List<X>> upsertAllReturning,
      Function<N, Optional<X>> insertIfAbsent,
      Function<Iterable<N>, List<X>> insertAllIfAbsent,
      Function<Iterable<N>, List<X>> getOrInsertAll) {}

  /** A row of a name, with a number if one is given. */
  private interface Row<N> {
    N of(String name, @Nullable Integer number, int n);
  }

  private record Kind<N, X>(
      TableDefinition table,
      Row<N> row,
      Function<N, String> name,
      Function<Database, Methods<N, X>> methods) {

    @Override
    public String toString() {
      return table.name();
    }
  }

  static Stream<Kind<?, ?>> kinds() {
    return Stream.of(
        new Kind<NewMixedIdentitiesTest_Counter, Counter>(
            MixedIdentitiesTest_CounterDao.TABLE,
            MixedIdentitiesTest::counter,
            NewMixedIdentitiesTest_Counter::name,
            database -> {
              var dao = new MixedIdentitiesTest_CounterDao(database);
              return new Methods<>(
                  dao::upsertByName,
                  dao::upsertAllByName,
                  dao::upsertAllReturningByName,
                  dao::insertIfAbsentByName,
                  dao::insertAllIfAbsentByName,
                  dao::getOrInsertAllByName);
            }),
        new Kind<NewMixedIdentitiesTest_Quoted, Quoted>(
            MixedIdentitiesTest_QuotedDao.TABLE,
            (name, number, n) -> {
              var row = NewMixedIdentitiesTest_Quoted.builder().name(name);
              if (number != null) {
                row.number(new RowNumber(number));
              }
              return n % 2 == 0 ? row.build() : row.n(n).build();
            },
            NewMixedIdentitiesTest_Quoted::name,
            database -> {
              var dao = new MixedIdentitiesTest_QuotedDao(database);
              return new Methods<>(
                  dao::upsertByName,
                  dao::upsertAllByName,
                  dao::upsertAllReturningByName,
                  dao::insertIfAbsentByName,
                  dao::insertAllIfAbsentByName,
                  dao::getOrInsertAllByName);
            }),
        new Kind<NewMixedIdentitiesTest_Slot, Slot>(
            MixedIdentitiesTest_SlotDao.TABLE,
            (name, number, n) -> {
              var row =
                  NewMixedIdentitiesTest_Slot.builder()
                      .region(n % 2 == 0 ? "north" : "south")
                      .name(name)
                      .n(n);
              return number == null ? row.build() : row.number(number.shortValue()).build();
            },
            row -> row.region() + row.name(),
            database -> {
              var dao = new MixedIdentitiesTest_SlotDao(database);
              return new Methods<>(
                  dao::upsertById,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::insertIfAbsentById,
                  dao::insertAllIfAbsentById,
                  dao::getOrInsertAllById);
            }));
  }

  private static NewMixedIdentitiesTest_Counter counter(
      String name, @Nullable Integer number, int n) {
    var row = NewMixedIdentitiesTest_Counter.builder().name(name).n(n);
    if (n % 3 == 0) {
      row.note("note " + n);
    }
    return number == null ? row.build() : row.id(number).build();
  }

  private static TestDatabase server(TableDefinition table) {
    TestDatabase server = new TestDatabase();
    server.execute("CREATE SCHEMA \"The Schema\"");
    Schema.create(server.database, table);
    if (table.name().equals("slot")) {
      server.execute("CREATE TABLE slot_n PARTITION OF slot FOR VALUES IN ('north')");
      server.execute("CREATE TABLE slot_s PARTITION OF slot FOR VALUES IN ('south')");
    }
    return server;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void areNumberedInTheOrderOfTheKey(Kind<?, ?> kind) {
    TestDatabase server = server(kind.table());
    for (int seed = 0; seed < TRIALS; seed++) {
      new Trial<>(kind, server, new Random(seed)).run("seed " + seed);
    }
  }

  /** Stored rows, and a batch without duplicates, written in every way. */
  private static final class Trial<N, X> {

    private final Kind<N, X> kind;
    private final TestDatabase server;
    private final List<String> told = new ArrayList<>();
    private final List<N> stored;
    private final List<N> rows;

    Trial(Kind<N, X> kind, TestDatabase server, Random random) {
      this.kind = kind;
      this.server = server;
      this.stored = rows(random, -100);
      this.rows = rows(random, -200);
    }

    /** Both kinds of row are there. */
    private List<N> rows(Random random, int number) {
      List<Integer> keys = new ArrayList<>(IntStream.range(10, 30).boxed().toList());
      Collections.shuffle(keys, random);
      return IntStream.range(0, 2 + random.nextInt(15))
          .mapToObj(
              it ->
                  kind.row()
                      .of(
                          "name " + keys.get(it),
                          it == 0 || (it > 1 && random.nextBoolean()) ? number - it : null,
                          random.nextInt(5)))
          .toList();
    }

    private Methods<N, X> begin(Database database) {
      server.execute("TRUNCATE " + kind.table().name() + " RESTART IDENTITY");
      server.database.transaction(tx -> stored.forEach(kind.methods().apply(tx).upsert()::apply));
      told.clear();
      return kind.methods().apply(database);
    }

    private List<String> content() {
      return server.rows("SELECT t FROM " + kind.table().name() + " AS t ORDER BY 1");
    }

    /** What one by one in the order of the key answers, each in its place. */
    private <A> List<A> inOrderOfKey(Function<Methods<N, X>, Function<N, A>> method) {
      begin(server.database);
      return server.database.inTransaction(
          tx -> eachInOrder(method.apply(kind.methods().apply(tx))));
    }

    private <A> List<A> eachInOrder(Function<N, A> each) {
      List<@Nullable A> answers = new ArrayList<>(Collections.nCopies(rows.size(), null));
      IntStream.range(0, rows.size())
          .boxed()
          .sorted(Comparator.comparing(it -> kind.name().apply(rows.get(it))))
          .forEach(it -> answers.set(it, each.apply(rows.get(it))));
      return answers.stream().map(Objects::requireNonNull).toList();
    }

    void run(String seed) {
      List<X> upserted = inOrderOfKey(Methods::upsert);
      List<String> afterUpserts = content();
      List<Optional<X>> inserted = inOrderOfKey(Methods::insertIfAbsent);
      List<String> afterInserts = content();
      Database listening = server.database.with(event -> told.add(event.statement()));

      Methods<N, X> all = begin(listening);
      assertThat(all.upsertAll().apply(rows)).as(seed).isLessThanOrEqualTo(rows.size());
      assertThat(content()).as(seed).isEqualTo(afterUpserts);
      assertThat(told).as("what the role may do, and one statement").hasSize(2);

      all = begin(listening);
      assertThat(all.insertAllIfAbsent().apply(rows))
          .as(seed)
          .isEqualTo(inserted.stream().flatMap(Optional::stream).toList());
      assertThat(content()).as(seed).isEqualTo(afterInserts);
      assertThat(told).hasSize(2);

      for (Database database :
          List.of(server.database, server.database.withChunkSize(2), listening)) {
        for (Iterable<N> given : List.of(rows, (Iterable<N>) rows::iterator)) {
          assertThat(begin(database).upsertAllReturning().apply(given)).isEqualTo(upserted);
          assertThat(content()).as(seed).isEqualTo(afterUpserts);
          begin(database).getOrInsertAll().apply(given);
          assertThat(content()).as(seed).isEqualTo(afterInserts);
        }
      }
    }
  }

  @Test
  void statementsOfTheUsersNumberThemToo() {
    TestDatabase server = server(MixedIdentitiesTest_CounterDao.TABLE);
    List<String> told = new ArrayList<>();
    var counters =
        new MixedIdentitiesTest_CounterDao(
            server.database.with(event -> told.add(event.statement())));
    counters.insert(counter("b", null, 1));
    told.clear();

    assertThat(
            counters.addAll(
                List.of(
                    counter("c", null, 1),
                    counter("b", -7, 1),
                    counter("a", null, 1),
                    counter("d", -8, 1)),
                5))
        .containsExactly(
            new Counter(3, "c", null, 1),
            new Counter(1, "b", null, 6),
            new Counter(2, "a", null, 1),
            new Counter(-8, "d", null, 1));
    assertThat(told).hasSize(2);
  }
}
