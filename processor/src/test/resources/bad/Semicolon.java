package bad;

import dev.arbiter.Check;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "LOWER(email);", as = "Email") // error: [Semicolon] LOWER(email);: ";" ends a statement, in an index of "accounts"; it takes one expression; drop it
@Check("age > 0; DROP TABLE accounts") // error: [Semicolon] age > 0; DROP TABLE accounts: ";" ends a statement, in @Check of "accounts"; it takes one expression; drop it
record Account(@Id UUID id, String email, @Default("0;") int age) {} // error: [Semicolon] 0;: ";" ends a statement, in @Default of "accounts.age"; it takes one expression; drop it
