package bad;

import dev.arbiter.Check;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "tenant_id, LOWER(email)", as = "Email") // error: [SeveralExpressions] tenant_id, LOWER(email): several key parts, in an index of "accounts"; each is a string of its own: expr = {"tenant_id", "LOWER(email)"}
@UniqueIndex(expr = "email", where = "age > 1, age < 3", as = "Where") // error: [SeveralExpressions] age > 1, age < 3: several expressions, in where of an index of "accounts"; it takes one; drop the others
@Check("age > 1, age < 3") // error: [SeveralExpressions] age > 1, age < 3: several expressions, in @Check of "accounts"; it takes one; drop the others
record Account(@Id UUID id, UUID tenantId, String email, int age) {
  interface Statements {
    @Update(by = "Id", set = "email = '', age = 3") // error: [SeveralExpressions] email = '', age = 3: several expressions, in set of "update"; each is a string of its own: {"email = ''", "age = 3"}
    void update(UUID id);
  }
}
