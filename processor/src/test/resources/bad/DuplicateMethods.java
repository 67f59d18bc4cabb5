package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "LOWER(email)", name = "accounts_email_idx", as = "Key")
@UniqueIndex(expr = "LOWER(name)", name = "accounts_name_idx", as = "Key") // error: [DuplicateMethods] as = "Key": "upsertByKey" is generated already, for "accounts_email_idx" of "accounts"; each index has methods of its own; choose another suffix for "accounts_name_idx"
@UniqueIndex(expr = "UPPER(name)", name = "accounts_upper_idx", as = "Id") // error: [DuplicateMethods] as = "Id": "upsertById" is generated already, for "accounts_pkey" of "accounts"; each index has methods of its own; choose another suffix for "accounts_upper_idx"
record Account(@Id UUID id, String email, String name) {}
