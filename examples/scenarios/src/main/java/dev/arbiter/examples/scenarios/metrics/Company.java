package dev.arbiter.examples.scenarios.metrics;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenant with one project and one workflow, which rollups refer to. */
public record Company(Tenant tenant, Project project, Workflow workflow) {

  /** Creates the tables and the company. */
  public static Company create(Database database) {
    Schema.create(
        database, TenantDao.TABLE, ProjectDao.TABLE, WorkflowDao.TABLE, MetricsRollupDao.TABLE);
    Tenant tenant = new TenantDao(database).insert(NewTenant.builder().name("Acme").build());
    Project project =
        new ProjectDao(database)
            .insert(NewProject.builder().tenantId(tenant.id()).name("Shop").build());
    Workflow workflow =
        new WorkflowDao(database)
            .insert(NewWorkflow.builder().projectId(project.id()).name("Checkout").build());
    return new Company(tenant, project, workflow);
  }

  /** An hour's rollup, of a workflow or of the whole project. */
  public NewMetricsRollup hour(@Nullable UUID workflowId, Instant start, long runs, long failures) {
    return NewMetricsRollup.builder()
        .tenantId(tenant.id())
        .projectId(project.id())
        .bucketStart(start)
        .bucket(Bucket.HOUR)
        .runs(runs)
        .failures(failures)
        .workflowId(workflowId)
        .build();
  }
}
