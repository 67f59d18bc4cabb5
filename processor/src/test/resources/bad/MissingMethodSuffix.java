package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "LOWER(email)", name = "accounts_lower_idx") // error: [MissingMethodSuffix] "accounts_lower_idx" of "accounts" would have the methods of "accounts_name_idx", such as "upsertByEmail"; the derived suffix is taken; say another: as = "…"
@UniqueIndex(expr = "UPPER(email)", name = "accounts_upper_idx") // error: [MissingMethodSuffix] "accounts_upper_idx" of "accounts" would have the methods of "accounts_lower_idx", such as "upsertByEmail"; the derived suffix is taken; say another: as = "…"
@UniqueIndex(expr = "name", as = "Email")
record Account(@Id UUID id, String email, String name) {}

@Table("numbers")
record Number(@Id UUID key, @Unique UUID id) {} // error: [MissingMethodSuffix] "numbers_id_key" of "numbers" would have the methods of "numbers_pkey", such as "upsertById"; the derived suffix is taken; say another: as = "…"
