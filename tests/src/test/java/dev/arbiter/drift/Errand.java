package dev.arbiter.drift;

import dev.arbiter.Id;
import dev.arbiter.References;
import dev.arbiter.References.OnDelete;
import dev.arbiter.References.OnUpdate;
import dev.arbiter.Table;
import org.jspecify.annotations.Nullable;

/** A table with foreign keys of every kind. */
@Table("errand")
record Errand(
    @Id int id,
    @References(
            value = Team.class,
            onDelete = OnDelete.CASCADE,
            onUpdate = OnUpdate.CASCADE,
            deferrable = true)
        int teamId,
    @References(
            value = Team.class,
            onUpdate = OnUpdate.SET_NULL,
            initiallyDeferred = true,
            name = "errand_\"helper\"_fk")
        @Nullable Integer helperId,
    @References(Team.class) @Nullable Integer plainId) {}
