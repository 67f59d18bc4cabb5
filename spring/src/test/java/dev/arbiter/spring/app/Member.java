package dev.arbiter.spring.app;

import dev.arbiter.Check;
import dev.arbiter.Id;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import org.jspecify.annotations.Nullable;

/** A table on which each kind of constraint can be violated. */
@Table("members")
public record Member(
    @Id long id,
    @Unique String email,
    @Check("age >= 0") int age,
    @Nullable @References(Team.class) Long teamId,
    @Nullable String note) {}
