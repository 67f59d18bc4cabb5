package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;

@Table(value = "samples", partitionBy = "HASH (id)", with = "fillfactor = 70") // error: [PartitionStorage] with = "fillfactor = 70": "samples" is partitioned; a partitioned table stores no rows, its partitions have the parameters; drop with
record Sample(@Id long id) {}

@Table(value = "readings", with = "fillfactor = 70; autovacuum_enabled = false") // error: [Semicolon] fillfactor = 70; autovacuum_enabled = false: ";" ends a statement, in with of "readings"; it takes one expression; drop it
@UniqueIndex(expr = "value", with = "") // error: [EmptyExpression] "" is empty, in with of index "readings_value_idx" of "readings"; it takes an SQL expression; write one, or leave it out
@UniqueIndex(expr = "code", include = "valeu") // error: [UnknownColumn] valeu: "readings" has no column "valeu", in include of index "readings_code_idx" of "readings"; did you mean "value"?
record Reading(@Id long id, int code, int value) {}
