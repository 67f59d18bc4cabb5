package golden.metrics;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.References;
import dev.arbiter.Table;
import java.util.UUID;

/** A project of a tenant. */
@Table("projects")
public record Project(
    @Id @Default("gen_random_uuid()") UUID id,
    @References(Tenant.class) UUID tenantId,
    String name) {}
