package bad;

import dev.arbiter.Id;
import dev.arbiter.References;
import dev.arbiter.Table;
import java.util.UUID;

@Table("accounts")
record Account(
    @Id UUID id,
    @References(Keyless.class) UUID keylessId, // error: [ReferenceKey] "Account.keylessId" refers to "Keyless", which has no @Id; a foreign key of one column needs one to refer to; name it: column = "…"
    @References(Membership.class) UUID membershipId, // error: [ReferenceKey] "Account.membershipId" refers to "Membership", which has 2 components with @Id; a foreign key of one column needs one to refer to; name it: column = "…", or refer to all of them by @ForeignKey
    @References(value = Membership.class, column = "tenant") UUID tenant) {} // error: [UnknownColumn] column = "tenant": "Membership" has no column "tenant", for "Account.tenant" to refer to; it has tenant_id, account_id

@Table("keyless")
record Keyless(UUID id) {}

@Table("memberships")
record Membership(@Id UUID tenantId, @Id UUID accountId) {}
