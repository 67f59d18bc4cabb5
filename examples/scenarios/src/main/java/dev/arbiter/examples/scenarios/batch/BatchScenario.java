package dev.arbiter.examples.scenarios.batch;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.Database;
import dev.arbiter.examples.scenarios.Report;
import dev.arbiter.examples.scenarios.Scenario;
import dev.arbiter.examples.scenarios.metrics.Company;
import dev.arbiter.examples.scenarios.metrics.MetricsRollup;
import dev.arbiter.examples.scenarios.metrics.MetricsRollupDao;
import dev.arbiter.examples.scenarios.metrics.NewMetricsRollup;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A batch ends as if its rows were upserted one by one, or not at all. */
public final class BatchScenario implements Scenario {

  private static final Instant MIDNIGHT = Instant.parse("2026-01-01T00:00:00Z");
  private static final int HOURS = 24;

  private static final String ROWS =
      """
      SELECT CASE WHEN workflow_id IS NULL THEN 'project' ELSE 'workflow' END AS rollups_of,
             count(*), sum(runs) AS runs, sum(failures) AS failures
      FROM metrics_rollups
      GROUP BY 1
      ORDER BY 1\
      """;

  @Override
  public String name() {
    return "batch";
  }

  @Override
  public String title() {
    return "a day of rollups at once, all or nothing";
  }

  @Override
  public void play(Database database, Report report) {
    Company acme = Company.create(database);
    report.table(MetricsRollupDao.TABLE);
    report.statement(
        MetricsRollupDao.TABLE,
        "upsertByBucket",
        """
        The table is that of the scenario metrics_rollups. A batch ends as if this had run for
        one row after the other, also where the list holds a key several times.\
        """);
    MetricsRollupDao rollups = new MetricsRollupDao(database);
    report.rows("Before", ROWS);

    List<NewMetricsRollup> day = day(acme, 10);
    long written = rollups.upsertAllByBucket(day);
    report.rows("After a day's batch of %d rows".formatted(day.size()), ROWS);
    report.check("every row is written", written == 2 * HOURS);

    returning(acme, rollups, report);
    failing(acme, rollups, report);
    transaction(acme, database, report);
    report.rows("At the end", ROWS);
  }

  private static void returning(Company acme, MetricsRollupDao rollups, Report report) {
    List<NewMetricsRollup> withDuplicates = day(acme, 20);
    withDuplicates.add(acme.hour(null, MIDNIGHT, 500, 5));
    withDuplicates.add(acme.hour(null, MIDNIGHT, 1000, 9));
    List<MetricsRollup> stored = rollups.upsertAllReturningByBucket(withDuplicates);
    report.rows("After a second batch that holds midnight three times", ROWS);
    report.check(
        "each input has its row, in the order of the list",
        stored.stream()
            .map(MetricsRollup::runs)
            .toList()
            .equals(withDuplicates.stream().map(NewMetricsRollup::runs).toList()));
    report.check(
        "the three rows of midnight are one",
        stored.get(0).id().equals(stored.get(stored.size() - 2).id())
            && stored.get(0).id().equals(stored.get(stored.size() - 1).id()));
    report.check(
        "the last one of them is stored",
        rollups.findById(stored.get(0).id()).filter(it -> it.runs() == 1000).isPresent());
  }

  private static void failing(Company acme, MetricsRollupDao rollups, Report report) {
    List<NewMetricsRollup> broken = day(acme, 30);
    broken.add(acme.hour(UUID.randomUUID(), MIDNIGHT, 1, 0));
    String constraint = null;
    try {
      rollups.upsertAllByBucket(broken);
    } catch (ConstraintViolationException exception) {
      constraint = exception.constraint();
    }
    report.check(
        "a row of an unknown workflow fails by " + constraint,
        "metrics_rollups_workflow_id_fkey".equals(constraint));
    report.check("and leaves nothing behind", runsAtOne(acme, rollups) == 20);
  }

  private static void transaction(Company acme, Database database, Report report) {
    IllegalStateException changedMind = new IllegalStateException("changed my mind");
    boolean same = false;
    try {
      database.transaction(
          tx -> {
            new MetricsRollupDao(tx).upsertAllByBucket(day(acme, 40));
            throw changedMind;
          });
    } catch (IllegalStateException exception) {
      same = exception == changedMind;
    }
    MetricsRollupDao rollups = new MetricsRollupDao(database);
    report.check("a transaction passes on what its body throws", same);
    report.check("and is rolled back", runsAtOne(acme, rollups) == 20);
    database.transaction(
        tx -> {
          new MetricsRollupDao(tx).upsertAllByBucket(day(acme, 50));
          new MetricsRollupDao(tx).upsertByBucket(acme.hour(null, MIDNIGHT, 51, 0));
        });
    report.check("one that ends well is committed", runsAtOne(acme, rollups) == 50);
  }

  private static List<NewMetricsRollup> day(Company acme, long runs) {
    List<NewMetricsRollup> rows = new ArrayList<>();
    for (int hour = 0; hour < HOURS; hour++) {
      Instant start = MIDNIGHT.plus(Duration.ofHours(hour));
      rows.add(acme.hour(null, start, runs, 1));
      rows.add(acme.hour(acme.workflow().id(), start, runs, 0));
    }
    return rows;
  }

  private static long runsAtOne(Company acme, MetricsRollupDao rollups) {
    Instant one = MIDNIGHT.plus(Duration.ofHours(1));
    NewMetricsRollup key = acme.hour(null, one, 0, 0);
    return rollups
        .findByBucket(key.tenantId(), key.projectId(), null, one, key.bucket())
        .map(MetricsRollup::runs)
        .orElseThrow();
  }
}
