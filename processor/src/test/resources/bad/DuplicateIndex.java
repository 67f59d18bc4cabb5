package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "LOWER(email)", name = "accounts_idx", as = "Email")
@UniqueIndex(expr = "LOWER(name)", name = "accounts_idx", as = "Name") // error: [DuplicateIndex] "accounts_idx" is the name of two indexes of "accounts"; tables and indexes of a schema share their names; choose another: name = "…"
@UniqueIndex(expr = "UPPER(name)", name = "accounts", as = "Upper") // error: [DuplicateIndex] "accounts" is the name of both the table and one of its indexes; tables and indexes of a schema share their names; choose another: name = "…"
record Account(@Id UUID id, String email, String name) {}
