package neighbour;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(staged = false)
public record Subscription(
    @Id @Default("gen_random_uuid()") UUID id,
    @Unique String email,
    @Nullable String name,
    @Default("0") long hits) {}
