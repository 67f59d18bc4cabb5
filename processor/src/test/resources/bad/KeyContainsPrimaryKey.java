package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = {"id", "email"}) // warning: [KeyContainsPrimaryKey] "accounts_id_email_idx" of "accounts" contains the whole primary key, "id"; such rows are unique already, and nothing ever conflicts by it alone; drop the column, or the index
record Account(@Id UUID id, String email) {}

@Table("documents")
record Document(@Id @Unique(as = "Key") UUID id, String name) {} // warning: [SameIndex] "documents_id_key" of "documents" has the key and the predicate of "documents_pkey"; a second index costs every write and changes nothing; drop one
