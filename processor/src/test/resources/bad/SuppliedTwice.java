package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Upsert;
import java.util.UUID;

@Table("tasks")
record Task(@Id UUID id, String name) {
  interface Statements {
    @Upsert(
        by = "Id",
        values = {
          "name = 'a'",
          "name = 'b'" // error: [SuppliedTwice] "name" of "tasks" is supplied twice, in "twice"; a column has one value; drop one of them
        })
    void twice(UUID id);

    @Upsert(by = "Id", values = "name = 'a'") // error: [SuppliedTwice] "name" of "tasks" is supplied twice, in "parameter"; a column has one value; drop one of them
    void parameter(UUID id, String name);

    @Upsert(by = "Id", values = "name = 'a'") // error: [SuppliedTwice] "name" of "tasks" is supplied twice, in "row"; a column has one value; drop one of them
    void row(NewTask row);
  }
}
