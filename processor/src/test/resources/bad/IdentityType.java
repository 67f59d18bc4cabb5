package bad;

import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;

@Table("accounts")
record Account(@Id @Identity String id) {} // error: [IdentityType] "Account.id" is @Identity and has the type String; PostgreSQL numbers rows by integers; make it a long
