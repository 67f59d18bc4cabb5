// options: -Aarbiter.postgres=14
package bad;

import dev.arbiter.Id;
import dev.arbiter.Nulls;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("accounts")
@UniqueIndex(expr = "LOWER(nick)", nulls = Nulls.NOT_DISTINCT) // error: [NeedsPostgres15] nulls = NOT_DISTINCT: not in PostgreSQL 14, for "accounts_nick_idx" of "accounts"; -Aarbiter.postgres=14 says that the project supports it, and NULLS NOT DISTINCT came with 15; write COALESCE(…) around the part
record Account(
    @Id UUID id,
    @Nullable String nick,
    @Nullable @Unique(nulls = Nulls.NOT_DISTINCT) String name) {} // error: [NeedsPostgres15] nulls = NOT_DISTINCT: not in PostgreSQL 14, for "accounts_name_key" of "accounts"; -Aarbiter.postgres=14 says that the project supports it, and NULLS NOT DISTINCT came with 15; write COALESCE(…) around the part
