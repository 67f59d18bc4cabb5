package bad;

import dev.arbiter.Check;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "LOWER(email", as = "Open") // error: [UnbalancedBrackets] LOWER(email: "(" is never closed, in an index of "accounts"; brackets come in pairs; close it, or drop the other
@UniqueIndex(expr = "LOWER(email))", as = "Closed") // error: [UnbalancedBrackets] LOWER(email)): ")" closes nothing, in an index of "accounts"; brackets come in pairs; close it, or drop the other
@UniqueIndex(expr = "email", where = "tags[1 IS NOT NULL", as = "Where") // error: [UnbalancedBrackets] tags[1 IS NOT NULL: "[" is never closed, in where of an index of "accounts"; brackets come in pairs; close it, or drop the other
@Check("(age > 3") // error: [UnbalancedBrackets] (age > 3: "(" is never closed, in @Check of "accounts"; brackets come in pairs; close it, or drop the other
record Account(
    @Id UUID id,
    String email,
    String tags,
    @Check("age > (3") @Default("(1") @OnConflict(set = "age + 1)") int age) {} // error: [UnbalancedBrackets] (1: "(" is never closed, in @Default of "accounts.age"; brackets come in pairs; close it, or drop the other
    // error: [UnbalancedBrackets] age > (3: "(" is never closed, in @Check of "accounts.age"; brackets come in pairs; close it, or drop the other
    // error: [UnbalancedBrackets] age + 1): ")" closes nothing, in @OnConflict of "accounts.age"; brackets come in pairs; close it, or drop the other
