package refused;

import dev.arbiter.Column;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import java.util.UUID;

@Table("accounts")
record Account(@Id UUID id, @Unique @Column(type = "json") String payload) {} // error: [PostgresError] "accounts": data type json has no default operator class for access method "btree"; PostgreSQL 18 refuses it (42704); correct it
//    Hint: You must specify an operator class for the index or define a default operator class for the data type.
