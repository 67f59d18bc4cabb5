package bad;

import dev.arbiter.Id;
import dev.arbiter.References;
import dev.arbiter.Table;
import java.util.UUID;

@Table("accounts")
record Account(@Id UUID id, @References(Tenant.class) UUID tenantId) {} // error: [ReferenceWithoutTable] "Account.tenantId" refers to "Tenant", which has no @Table; a foreign key refers to a declared table; put @Table on "Tenant", or name another class

record Tenant(UUID id) {}
