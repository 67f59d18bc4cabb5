package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Update;
import java.util.UUID;

@Table("tasks")
record Task(@Id UUID id, String name) {
  interface Statements {
    @Update(by = "Id") // error: [NothingToSet] "update" sets nothing in "tasks"; an update sets a column or more; write set = "column = expression", or add a parameter named like a component
    void update(UUID id);
  }
}
