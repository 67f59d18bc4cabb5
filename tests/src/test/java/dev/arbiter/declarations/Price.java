package dev.arbiter.declarations;

import dev.arbiter.Check;
import dev.arbiter.Computed;
import dev.arbiter.Id;
import dev.arbiter.Table;

@Table("prices")
record Price(
    @Id int id,
    int net,
    @Check("gross < 1000") @Computed(value = "net * 2", stored = false) int gross) {}
