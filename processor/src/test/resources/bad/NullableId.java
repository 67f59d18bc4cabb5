package bad;

import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("accounts")
record Account(
    @Nullable @Identity Long number, // error: [NullableId] "Account.number" is @Nullable and @Identity; PostgreSQL makes identity columns NOT NULL; drop @Nullable
    @Id @Nullable UUID id) {} // error: [NullableId] "Account.id" is @Nullable and @Id; no column of a primary key is ever NULL; drop @Nullable
