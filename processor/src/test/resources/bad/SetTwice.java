package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.util.UUID;

@Table("tasks")
record Task(@Id UUID id, String name) {
  interface Statements {
    @Upsert(
        by = "Id",
        set = {
          "name = 'a'",
          "name = 'b'" // error: [SetTwice] "name" of "tasks" is set twice, in "save"; a column has one value; drop one of them
        })
    void save(UUID id, String name);

    @Update(by = "Id", set = "name = 'a'") // error: [SetTwice] "name" of "tasks" is set twice, in "update"; a column has one value; drop one of them
    void update(UUID id, String name);
  }
}
