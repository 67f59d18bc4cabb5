package bad;

import dev.arbiter.Check;
import dev.arbiter.Constraint;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "LOWER(email) -- folded", as = "Email") // error: [Comment] LOWER(email) -- folded: a comment, in an index of "accounts"; it could hide the SQL that is generated behind it; write it in Java
@Check("age > 0 /* born */") // error: [Comment] age > 0 /* born */: a comment, in @Check of "accounts"; it could hide the SQL that is generated behind it; write it in Java
@Constraint(name = "nothing", value = "-- later") // error: [EmptyExpression] "-- later" is empty, in @Constraint of "accounts"; it takes an SQL expression; write one, or leave it out
record Account(@Id UUID id, String email, int age) {}
