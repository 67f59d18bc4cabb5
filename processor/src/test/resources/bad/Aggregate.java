package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "max(email)", as = "Max") // error: [Aggregate] max(email): an aggregate or window function, in an index of "accounts"; it is evaluated for one row; use the row's own columns
@UniqueIndex(expr = "row_number() OVER (ORDER BY email)", as = "Row") // error: [Aggregate] row_number() OVER (ORDER BY email): an aggregate or window function, in an index of "accounts"; it is evaluated for one row; use the row's own columns
record Account(@Id UUID id, String email) {
  interface Statements {
    @Update(by = "Id", set = "email = max(email)") // error: [Aggregate] email = max(email): an aggregate or window function, in set of "update"; it is evaluated for one row; use the row's own columns
    void update(UUID id);
  }
}
