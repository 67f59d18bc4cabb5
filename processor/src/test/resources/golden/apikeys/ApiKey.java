package golden.apikeys;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Update;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key that programs authenticate with; only its hash is known. */
@Table("api_keys")
public record ApiKey(
    @Id @Default("gen_random_uuid()") UUID id,
    @Unique String keyHash,
    String label,
    @Nullable Instant lastUsedAt,
    @Default("now()") @OnConflict(OnConflict.Action.KEEP) Instant createdAt,
    @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {

  /** What keys are asked for besides the generated methods. */
  public interface Statements {

    /** Empty if there is no such key: it is not created. */
    @Update(
        by = "KeyHash",
        set = {"last_used_at = now()", "updated_at = now()"})
    Optional<ApiKey> recordUse(String keyHash);
  }
}
