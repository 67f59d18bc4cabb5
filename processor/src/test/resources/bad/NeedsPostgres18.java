// options: -Aarbiter.postgres=17
package bad;

import dev.arbiter.Computed;
import dev.arbiter.Id;
import dev.arbiter.Table;

@Table("rooms")
record Room(
    @Id long id,
    String code,
    @Computed(value = "lower(code)", stored = false) String codeKey) {} // error: [NeedsPostgres18] stored = false: not in PostgreSQL 17, for "code_key" of "rooms"; -Aarbiter.postgres=17 says that the project supports it, and VIRTUAL columns came with 18; write stored = true
