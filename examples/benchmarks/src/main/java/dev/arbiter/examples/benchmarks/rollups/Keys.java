package dev.arbiter.examples.benchmarks.rollups;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys 0, 1, 2, …: of ten tenants with ten projects of five workflows each, hour by hour. */
public final class Keys {

  private static final int FANOUT = 10;
  private static final int WORKFLOWS = 5;
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final UUID[] tenants;
  private final UUID[] projects;
  private final UUID[] workflows;
  private final boolean workflowMayBeMissing;

  public Keys(RollupTable table, long seed) {
    Random random = new Random(seed);
    tenants = uuids(random, FANOUT);
    projects = uuids(random, FANOUT * FANOUT);
    workflows = uuids(random, FANOUT * FANOUT * WORKFLOWS);
    workflowMayBeMissing = table.workflowMayBeMissing();
  }

  /** The row of the key with that number. */
  public Rollup rollup(int number, long runs, long failures) {
    int project = number % projects.length;
    int workflow = number / projects.length % WORKFLOWS;
    return new Rollup(
        tenants[project / FANOUT],
        projects[project],
        workflow(project, workflow),
        START.plus(Duration.ofHours(number / workflows.length)),
        "1h",
        runs,
        failures);
  }

  private @Nullable UUID workflow(int project, int workflow) {
    return workflowMayBeMissing && workflow == 0 ? null : workflows[project * WORKFLOWS + workflow];
  }

  private static UUID[] uuids(Random random, int count) {
    return Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
        .limit(count)
        .toArray(UUID[]::new);
  }
}
