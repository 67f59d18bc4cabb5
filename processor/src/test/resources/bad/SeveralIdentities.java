package bad;

import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;

@Table("accounts")
record Account(@Id @Identity long id, @Identity long number) {} // error: [SeveralIdentities] "number" of "accounts" is the second @Identity that rows may supply; a table has one at most; make it always = true
