package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "COALESCE(email, ?)", as = "Question") // error: [PlaceholderInIndex] COALESCE(email, ?): a placeholder, in an index of "accounts"; an index and the conflict target that infers it hold literals only: with a parameter the target would match the index no more once the server makes a generic plan; write the value
@UniqueIndex(expr = "COALESCE(email, $1)", as = "Dollar") // error: [PlaceholderInIndex] COALESCE(email, $1): a placeholder, in an index of "accounts"; an index and the conflict target that infers it hold literals only: with a parameter the target would match the index no more once the server makes a generic plan; write the value
@UniqueIndex(expr = "email", where = "age > :age", name = "accounts_age_idx", as = "Named") // error: [PlaceholderInIndex] age > :age: a placeholder, in where of index "accounts_age_idx" of "accounts"; an index and the conflict target that infers it hold literals only: with a parameter the target would match the index no more once the server makes a generic plan; write the value
record Account(@Id UUID id, String email, int age) {}
