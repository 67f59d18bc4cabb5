package bad;

import dev.arbiter.Check;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")

@UniqueIndex(expr = "\"\"", as = "Empty") // error: [BadToken] "": quoted name is empty, in an index of "accounts"; PostgreSQL cannot read it; write it differently
@Check("age > 12abc") // error: [BadToken] age > 12abc: "12abc" is a number with letters behind it, in @Check of "accounts"; PostgreSQL cannot read it; write it differently
record Account(@Id UUID id, String email, int age) {}
