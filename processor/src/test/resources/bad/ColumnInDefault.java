package bad;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import java.util.UUID;

@Table("accounts")
record Account(@Id UUID id, String email, @Default("email") String login) {} // error: [ColumnInDefault] email: the column "email", in @Default of "accounts.login"; a default knows no other column; use @Computed, or quote it if it is a text
