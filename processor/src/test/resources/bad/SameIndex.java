package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "LOWER(email)", name = "accounts_email_idx", as = "Email")
@UniqueIndex(expr = "lower( email )", name = "accounts_email_2_idx", as = "EmailAgain") // warning: [SameIndex] "accounts_email_2_idx" of "accounts" has the key and the predicate of "accounts_email_idx"; a second index costs every write and changes nothing; drop one
@UniqueIndex(expr = {"name", "email"}, where = "age > 3", name = "accounts_grown_idx", as = "Grown")
@UniqueIndex(expr = {"email", "name"}, where = "age>3", name = "accounts_grown_2_idx", as = "GrownAgain") // warning: [SameIndex] "accounts_grown_2_idx" of "accounts" has the key and the predicate of "accounts_grown_idx"; a second index costs every write and changes nothing; drop one
record Account(@Id UUID id, String email, String name, int age) {}
