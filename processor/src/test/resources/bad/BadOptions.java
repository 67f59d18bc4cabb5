// options: -Aarbiter.verify=mysql://me:secret@host -Aarbiter.verify.init=types.sql -Aarbiter.sqlDir=
package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import java.util.UUID;

@Table("accounts")
record Account(@Id UUID id) {} // error: [BadOption] -Aarbiter.sqlDir: "" is no folder; it takes the one that keeps the SQL; write -Aarbiter.sqlDir=src/main/sql
// error: [BadOption] -Aarbiter.verify: "mysql://…" is no server; it takes the JDBC URL of a PostgreSQL, or "embedded"; write -Aarbiter.verify=embedded
// error: [BadOption] -Aarbiter.verify.init: "types.sql" has no effect; it is the script of an embedded server, and yours has everything already; write -Aarbiter.verify=embedded, or drop it
