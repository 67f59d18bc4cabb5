package golden.accounts;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account, one per email address whatever its casing. */
@Table("accounts")
@UniqueIndex(name = "accounts_email_lower_idx", expr = "LOWER(email)", as = "Email")
public record Account(
    @Id @Default("gen_random_uuid()") UUID id,
    String email,
    @Nullable String displayName,
    @Default("true") @OnConflict(set = "true") boolean active,
    @Default("now()") @OnConflict(OnConflict.Action.KEEP) Instant createdAt,
    @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {

  /** What accounts are asked for besides the generated methods. */
  public interface Statements {

    /** Says whether there was such an account. */
    @Update(
        by = "Email",
        set = {"active = false", "updated_at = now()"})
    boolean deactivate(String email);
  }
}
