package dev.arbiter.docs;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.time.Instant;
import java.util.UUID;

@Table(value = "invoices", distributedBy = "tenant_id")
@UniqueIndex(
    expr = {"tenant_id", "LOWER(number)"},
    as = "Number")
record Invoice(
    @Id long tenantId,
    @Id @Default("gen_random_uuid()") UUID id,
    String number,
    @References(PaymentTerm.class) String term,
    @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {}
