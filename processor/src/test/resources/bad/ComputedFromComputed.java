package bad;

import dev.arbiter.Computed;
import dev.arbiter.Id;
import dev.arbiter.Table;
import java.util.UUID;

@Table("accounts")
record Account(
    @Id UUID id,
    String email,
    @Computed("lower(email)") String lowerEmail,
    @Computed("left(lower_email, 3)") String prefix) {} // error: [ComputedFromComputed] left(lower_email, 3): "lower_email" is computed itself, in @Computed of "accounts.prefix"; PostgreSQL computes from stored columns only; repeat its expression
