package bad;

import dev.arbiter.Column;
import dev.arbiter.Id;
import dev.arbiter.Table;
import java.util.UUID;

@Table("accounts")
record Account(@Id UUID id, String userName, @Column(name = "user_name") String login) {} // error: [DuplicateColumn] "userName" and "login" are both the column "user_name" of "accounts"; a column has one component; name one of them: @Column(name = "…")
