// options: -Aarbiter.postgres=fourteen
package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import java.util.UUID;

@Table("accounts")
record Account(@Id UUID id) {} // error: [BadOption] -Aarbiter.postgres=fourteen: "fourteen" is no supported version; it takes a major version of PostgreSQL, 14 or later; write -Aarbiter.postgres=14

@Table("documents")
record Document(@Id UUID id) {}
