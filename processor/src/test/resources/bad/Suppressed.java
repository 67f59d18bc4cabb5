package bad;

import dev.arbiter.Check;
import dev.arbiter.Id;
import dev.arbiter.Nulls;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")
@SuppressWarnings({
  "arbiter:KeyContainsPrimaryKey",
  "arbiter:KeyWithoutColumn",
  "arbiter:NothingNullable",
  "arbiter:SameIndex"
})
@UniqueIndex(expr = "LOWER(email)", name = "accounts_email_idx", as = "Email")
@UniqueIndex(expr = "LOWER(email)", name = "accounts_email_2_idx", as = "EmailAgain")
@UniqueIndex(expr = {"id", "email"}, as = "Both")
@UniqueIndex(expr = "(true)", as = "One")
@UniqueIndex(expr = "email", name = "accounts_plain_idx", nulls = Nulls.NOT_DISTINCT, as = "Plain")
record Account(@Id UUID id, String email) {}

@Table("logins")
@SuppressWarnings({"arbiter:KeyContainsPrimaryKey", "SameIndex", "arbiter:UnknownColumn"})
@UniqueIndex(expr = "LOWER(email)", name = "logins_email_idx", as = "Email")
@UniqueIndex(expr = "LOWER(email)", name = "logins_email_2_idx", as = "EmailAgain") // warning: [SameIndex] "logins_email_2_idx" of "logins" has the key and the predicate of "logins_email_idx"; a second index costs every write and changes nothing; drop one
@UniqueIndex(expr = {"id", "email"}, as = "Both")
record Login(
    @Id UUID id,
    @Check("nobody > 3")
    String email) {} // error: [UnknownColumn] nobody > 3: "logins" has no column "nobody", in @Check of "logins.email"; it has id, email
