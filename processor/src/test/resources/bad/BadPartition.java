package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import java.time.Instant;
import java.util.UUID;

@Table(value = "events", partitionBy = "BY RANGE created_at") // error: [BadPartition] partitionBy = "BY RANGE created_at": no partition key, for "events"; a table is partitioned by RANGE, LIST or HASH; write "RANGE (column)"
record Event(@Id UUID id, @Id Instant createdAt) {}
