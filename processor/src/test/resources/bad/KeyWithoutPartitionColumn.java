package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.time.Instant;
import java.util.UUID;

@Table(value = "events", partitionBy = "RANGE (created_at)")
@UniqueIndex(expr = {"code", "created_at"})
@UniqueIndex(expr = {"code", "(created_at AT TIME ZONE 'UTC')"}, as = "Code") // error: [DuplicateIndex] "events_code_created_at_idx" is the name of two indexes of "events"; tables and indexes of a schema share their names; choose another: name = "…"
    // error: [KeyWithoutPartitionColumn] "events_code_created_at_idx" does not contain "created_at" by itself, and "events" is partitioned by it; PostgreSQL keeps rows unique within a partition only; add the column to the key
record Event(@Id UUID id, Instant createdAt, String code) {} // error: [KeyWithoutPartitionColumn] "events_pkey" does not contain "created_at" by itself, and "events" is partitioned by it; PostgreSQL keeps rows unique within a partition only; add the column to the key
