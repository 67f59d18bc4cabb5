package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "LOWER(email) /* folded", as = "Email") // error: [UnterminatedComment] LOWER(email) /* folded: comment is never closed, in an index of "accounts"; a comment ends with */, and SQL here needs none; drop it
record Account(@Id UUID id, String email) {}
