package bad;

import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import java.util.UUID;

@Table("accounts")
record Account(
    @Id UUID id, @OnConflict(value = OnConflict.Action.KEEP, set = "hits + 1") long hits) {} // error: [KeptAndSet] "Account.hits" is kept and set; on conflict the stored value is the one or the other; drop KEEP or set
