package dev.arbiter.examples.scenarios.metrics;

import dev.arbiter.Database;
import dev.arbiter.examples.scenarios.Report;
import dev.arbiter.examples.scenarios.Scenario;
import java.time.Instant;

/** A rollup without a workflow has an identity, too: the index maps its NULL to a value. */
public final class MetricsScenario implements Scenario {

  private static final String ROWS =
      """
      SELECT left(id::text, 8) AS id, left(workflow_id::text, 8) AS workflow_id, bucket,
             to_char(bucket_start AT TIME ZONE 'UTC', 'HH24:MI') AS bucket_start, runs, failures
      FROM metrics_rollups
      ORDER BY workflow_id NULLS FIRST\
      """;

  @Override
  public String name() {
    return "metrics_rollups";
  }

  @Override
  public String title() {
    return "one row per time slice, with or without a workflow";
  }

  @Override
  public void play(Database database, Report report) {
    Company acme = Company.create(database);
    report.table(MetricsRollupDao.TABLE);
    report.statement(
        MetricsRollupDao.TABLE,
        "upsertByBucket",
        """
        The conflict target is the expression of the index, so that NULL conflicts with NULL.
        What the index mentions is kept, runs and failures are replaced.\
        """);
    MetricsRollupDao rollups = new MetricsRollupDao(database);
    Instant noon = Instant.parse("2026-01-01T12:00:00Z");

    report.rows("Before", ROWS);

    MetricsRollup first = rollups.upsertByBucket(acme.hour(null, noon, 10, 1));
    report.rows("After the first rollup of the project", ROWS);

    MetricsRollup second = rollups.upsertByBucket(acme.hour(null, noon, 25, 2));
    MetricsRollup ofWorkflow = rollups.upsertByBucket(acme.hour(acme.workflow().id(), noon, 7, 0));
    report.rows("After the second one, and one of a workflow", ROWS);

    report.check("two upserts without a workflow are one row", second.id().equals(first.id()));
    report.check(
        "the second one's counts are stored", second.runs() == 25 && second.failures() == 2);
    report.check("with a workflow it is another row", !ofWorkflow.id().equals(first.id()));
    report.check(
        "null finds the row without a workflow",
        rollups
            .findByBucket(acme.tenant().id(), acme.project().id(), null, noon, Bucket.HOUR)
            .filter(second::equals)
            .isPresent());
  }
}
