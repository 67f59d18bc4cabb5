package dev.arbiter.drift;

import dev.arbiter.Database;
import dev.arbiter.StatementListener;
import dev.arbiter.examples.scenarios.access.ProjectAccessDao;
import dev.arbiter.examples.scenarios.accounts.AccountDao;
import dev.arbiter.examples.scenarios.documents.DocumentDao;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What a drift check of many tables takes: {@code -Dtest=ManyTablesMeasurement} checks tables of
 * the scenarios and of the tests under many names, one of them and all of them in turn, and prints
 * the medians.
 *
 * <p>{@code -Darbiter.measure.tables} says how many tables, {@code -Darbiter.measure.rounds} how
 * often.
 */
final class ManyTablesMeasurement {

  private static final int TABLES = Integer.getInteger("arbiter.measure.tables", 200);
  private static final int ROUNDS = Integer.getInteger("arbiter.measure.rounds", 5);

  private static final List<TableDefinition> SHAPES =
      List.of(AccountDao.TABLE, DocumentDao.TABLE, ProjectAccessDao.TABLE, TeamDao.TABLE);

  @Test
  void takes() {
    Database database = Database.of(TestPostgres.freshDatabase());
    List<TableDefinition> tables =
        IntStream.range(0, TABLES)
            .mapToObj(it -> new Renamed(SHAPES.get(it % SHAPES.size()), "_" + it).table())
            .toList();
    tables.forEach(it -> Schema.create(database, it));
    tables.stream().limit(20).forEach(it -> Drift.check(database, it).requireNone());

    List<Long> few = new ArrayList<>();
    List<Long> half = new ArrayList<>();
    List<Long> all = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      few.add(nanos(database, tables.subList(0, 1)));
      half.add(nanos(database, tables.subList(0, TABLES / 2)));
      all.add(nanos(database, tables));
    }
    System.out.printf(
        Locale.ROOT,
        "%d tables with %,d statements, medians of %d: one table %.1f ms, half %.0f ms, all %.0f"
            + " ms, each of the second half %.2f ms; %,d calls of the driver%n",
        TABLES,
        tables.stream().mapToInt(it -> it.statements().size() + it.staging().size()).sum(),
        ROUNDS,
        median(few),
        median(half),
        median(all),
        (median(all) - median(half)) / (TABLES - TABLES / 2),
        calls(database, tables));
  }

  private static long nanos(Database database, List<TableDefinition> tables) {
    long start = System.nanoTime();
    Drift.check(database, tables).requireNone();
    return System.nanoTime() - start;
  }

  private static int calls(Database database, List<TableDefinition> tables) {
    AtomicInteger calls = new AtomicInteger();
    StatementListener counting = event -> calls.incrementAndGet();
    Drift.check(database.with(counting), tables);
    return calls.get();
  }

  private static double median(List<Long> nanos) {
    return nanos.stream().sorted().toList().get(ROUNDS / 2) / 1e6;
  }
}
