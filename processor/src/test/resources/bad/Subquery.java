package bad;

import dev.arbiter.Check;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "COALESCE(email, (SELECT max(email) FROM accounts))", as = "Email") // error: [Subquery] COALESCE(email, (SELECT max(email) FROM accounts)): a subquery, in an index of "accounts"; PostgreSQL allows it only in statements; use the row's own columns
@Check("age IN (SELECT 1)") // error: [Subquery] age IN (SELECT 1): a subquery, in @Check of "accounts"; PostgreSQL allows it only in statements; use the row's own columns
record Account(@Id UUID id, String email, @Default("(SELECT 1)") int age) {} // error: [Subquery] (SELECT 1): a subquery, in @Default of "accounts.age"; PostgreSQL allows it only in statements; use the row's own columns
