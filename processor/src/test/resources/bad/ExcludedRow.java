package bad;

import dev.arbiter.Check;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "LOWER(excluded.email)", as = "Email") // error: [ExcludedRow] LOWER(excluded.email): "excluded", in an index of "accounts"; the row proposed for insertion exists only in what an upsert sets; name the column alone
@Check("excluded.age > 3") // error: [ExcludedRow] excluded.age > 3: "excluded", in @Check of "accounts"; the row proposed for insertion exists only in what an upsert sets; name the column alone
record Account(@Id UUID id, String email, int age) {
  interface Statements {
    @Update(by = "Id", set = "age = excluded.age") // error: [ExcludedRow] age = excluded.age: "excluded", in set of "update"; the row proposed for insertion exists only in what an upsert sets; name the column alone
    void update(UUID id);

    @Upsert(by = "Id", values = {"age = excluded.age", "email = ''"}) // error: [ExcludedRow] age = excluded.age: "excluded", in values of "save"; the row proposed for insertion exists only in what an upsert sets; write a parameter, :name
    void save(UUID id);
  }
}
