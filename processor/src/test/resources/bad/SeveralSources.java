package bad;

import dev.arbiter.Computed;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;

@Table("accounts")
record Account(
    @Id @Identity @Default("1") long id, // error: [SeveralSources] "Account.id" has @Identity and @Default; a column's value has one source; keep one of them
    @Default("''") @Computed("lower(email)") String lowerEmail, // error: [SeveralSources] "Account.lowerEmail" has @Computed and @Default; a column's value has one source; keep one of them
    String email) {}
