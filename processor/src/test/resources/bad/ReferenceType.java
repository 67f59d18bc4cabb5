package bad;

import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.References;
import dev.arbiter.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("accounts")
record Account(
    @Id UUID id,
    @References(Tenant.class) String tenantId, // error: [ReferenceType] "Account.tenantId" is a column of type text and refers to "Tenant.id" of type uuid; PostgreSQL cannot compare them for a foreign key; give it the other's type: UUID
    @References(Job.class) int jobId,
    @Nullable @References(Job.class) UUID otherJobId) {} // error: [ReferenceType] "Account.otherJobId" is a column of type uuid and refers to "Job.id" of type bigint; PostgreSQL cannot compare them for a foreign key; give it the other's type: long

@Table("tenants")
record Tenant(@Id UUID id) {}

@Table("jobs")
record Job(@Id @Identity long id) {}
