package dev.arbiter.statements;

import dev.arbiter.Column;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import java.math.BigDecimal;
import java.time.Instant;

/** Keys that are stored otherwise than they are given. */
@Table("rates")
@UniqueIndex(
    expr = {"kind", "lower(label)"},
    as = "Label")
record Rate(
    @Id @Identity long id,
    @Unique @Column(type = "numeric(6,2)") BigDecimal amount,
    @Unique @Column(type = "timestamptz(0)") Instant at,
    @Unique @Column(type = "char(3)") String code,
    @Unique @Column(type = "real") double ratio,
    @Default("'usual'") String kind,
    String label) {}
