package golden.users;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who has logged in. */
@Table("users")
public record User(
    @Id @Default("gen_random_uuid()") UUID id,
    @Unique String email,
    String firstName,
    String lastName,
    @Nullable String pictureUrl,
    @Default("now()") @OnConflict(OnConflict.Action.KEEP) Instant createdAt,
    @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {}
