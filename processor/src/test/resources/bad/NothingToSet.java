package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Update;
import java.util.UUID;

@Table("tasks")
record Task(@Id UUID id, String name) {
  interface Statements {
    @Update(by = "Id") // error: [NothingToSet] "update" sets nothing in "tasks"; an update sets a column or more; write set = "column = expression", or add a parameter named like a component
    void update(UUID id);
  }
}

@Table("codes")
record Code(@Id UUID id, @Unique String code) {
  interface Statements {
    @Update(by = "Code") // error: [NothingToSet] "replace" sets nothing in "codes"; an update sets a column or more; write set = "column = expression", or add a parameter named like a component
    void replace(NewCode row);
  }
}
