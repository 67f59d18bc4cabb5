package dev.arbiter.statements;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;

/** A partitioned table. */
@Table(value = "lots", partitionBy = "LIST (region)")
@UniqueIndex(
    name = "lots_label_idx",
    expr = {"region", "lower(label)"},
    as = "Label")
record Lot(@Id int region, @Id int number, String label) {}
