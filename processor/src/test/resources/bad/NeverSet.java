package bad;

import dev.arbiter.Computed;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import java.util.UUID;

@Table("accounts")
record Account(
    @Id @OnConflict(OnConflict.Action.KEEP) UUID id, // error: [NeverSet] "Account.id" is @Id and has @OnConflict; an upsert never sets such a column; drop @OnConflict
    String email,
    @Computed("lower(email)") @OnConflict(OnConflict.Action.REPLACE) String lowerEmail, // error: [NeverSet] "Account.lowerEmail" is @Computed and has @OnConflict; an upsert never sets such a column; drop @OnConflict
    @Identity(always = true) @OnConflict(set = "1") long number) {} // error: [NeverSet] "Account.number" is @Identity(always = true) and has @OnConflict; an upsert never sets such a column; drop @OnConflict
