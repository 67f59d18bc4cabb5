package dev.arbiter.drift;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

/** A partitioned table. */
@Table(value = "bucket", partitionBy = "HASH (tenant)")
@UniqueIndex(
    name = "bucket_name_idx",
    expr = {"tenant", "lower(name)"},
    as = "Name")
record Bucket(@Id UUID tenant, @Id int number, String name) {}
