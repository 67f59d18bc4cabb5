package dev.arbiter.statements;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;

/** An upsert changes the row always, as it counts. */
@Table(value = "visits", skipUnchanged = true)
record Visit(
    @Id String page,
    @Default("1") @OnConflict(set = "hits + 1") long hits,
    @Default("1") @OnConflict(set = "hits * 2") long weight) {}
