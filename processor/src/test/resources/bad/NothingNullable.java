package bad;

import dev.arbiter.Id;
import dev.arbiter.Nulls;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "LOWER(email)", name = "accounts_email_idx", nulls = Nulls.NOT_DISTINCT) // warning: [NothingNullable] nulls = NOT_DISTINCT: nothing in "accounts_email_idx" of "accounts" can be NULL; it changes nothing, and takes PostgreSQL 15; drop it
record Account(@Id UUID id, String email, @Unique(nulls = Nulls.NOT_DISTINCT) String name) {} // warning: [NothingNullable] nulls = NOT_DISTINCT: nothing in "accounts_name_key" of "accounts" can be NULL; it changes nothing, and takes PostgreSQL 15; drop it
