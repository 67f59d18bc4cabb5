package dev.arbiter.examples.flyway;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who gets our letters: more than the first migration knew of. */
@Table("subscribers")
@UniqueIndex(name = "subscribers_email_idx", expr = "LOWER(email)", as = "Email")
public record Subscriber(
    @Id @Identity long id,
    String email,
    @Nullable String name,
    @Default("true") boolean active,
    @Default("now()") @OnConflict(OnConflict.Action.KEEP) Instant since) {}
