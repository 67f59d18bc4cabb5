package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("accounts")
record Account(@Id @Nullable UUID id) {} // error: [NullableId] "Account.id" is @Nullable and @Id; no column of a primary key is ever NULL; drop @Nullable
