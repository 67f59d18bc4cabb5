package golden.metrics;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.References;
import dev.arbiter.Table;
import java.util.UUID;

/** A workflow of a project. */
@Table("workflows")
public record Workflow(
    @Id @Default("gen_random_uuid()") UUID id,
    @References(Project.class) UUID projectId,
    String name) {}
