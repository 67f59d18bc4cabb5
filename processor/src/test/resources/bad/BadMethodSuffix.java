package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "LOWER(email)", as = "e-mail") // error: [BadMethodSuffix] as = "e-mail": no part of a method's name, for "accounts_email_idx" of "accounts"; it ends generated names such as upsertByEmail; write letters and digits
@UniqueIndex(expr = {"email", "name"}, as = "2") // error: [BadMethodSuffix] as = "2": no name of a record, for "accounts_email_name_idx" of "accounts"; "findAllBy2" takes records of that name; begin with a capital letter
record Account(@Id UUID id, String email, @Unique(as = "by name") String name) {} // error: [BadMethodSuffix] as = "by name": no part of a method's name, for "accounts_name_key" of "accounts"; it ends generated names such as upsertByEmail; write letters and digits
