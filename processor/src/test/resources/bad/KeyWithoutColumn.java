package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "(true)", name = "accounts_singleton_idx", as = "Singleton") // warning: [KeyWithoutColumn] (true): mentions no column, in "accounts_singleton_idx" of "accounts"; it is the same for all rows and tells none apart; drop it, or name a column
record Account(@Id UUID id, String email) {}
