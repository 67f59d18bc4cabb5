package dev.arbiter.declarations;

import dev.arbiter.Id;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import org.jspecify.annotations.Nullable;

@Table(value = "teams", schema = "staff")
record Team(
    @Id long id,
    @Unique String name,
    @References(value = Member.class, name = "teams_leader_fk") @Nullable Long leaderId) {}
