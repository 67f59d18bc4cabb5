package dev.arbiter.drift;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import org.jspecify.annotations.Nullable;

/** A table whose names need quotes, or are as long as names can be. */
@Table(value = "Odd \"Table\"", schema = "Odd Schema", primaryKey = "order")
@UniqueIndex(
    name = "an_index_whose_name_is_exactly_as_long_as_postgresql_permits_63",
    expr = {"lower(\"Sömé; Column\")", "\"user\""},
    where = "\"user\" <> 'references check ( ; ??'",
    as = "Name")
record OddNames(
    @Id @Identity @Column(name = "Order") int order,
    @Column(name = "Sömé; Column") @Check("length(\"Sömé; Column\") < 10") String name,
    @Default("'a?b, REFERENCES c (d)'") String user,
    @Column(name = "check") @References(OddNames.class) @Nullable Integer parent) {}
