package dev.arbiter.declarations;

import dev.arbiter.Id;
import dev.arbiter.References;
import dev.arbiter.Serial;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import org.jspecify.annotations.Nullable;

@Table(value = "members", schema = "staff")
@UniqueIndex(expr = "badge", target = false)
record Member(
    @Id @Serial long id,
    @References(Team.class) long teamId,
    int badge,
    @References(value = Member.class, column = "badge") @Nullable Integer deputy) {}
