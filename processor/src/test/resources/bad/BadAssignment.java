package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Update;
import java.util.UUID;

@Table("tasks")
record Task(@Id UUID id, String name, int retries, String tags) {
  interface Statements {
    @Update(
        by = "Id",
        set = {
          "retries + 1", // error: [BadAssignment] retries + 1: an assignment is "column = expression", in set of "update"; it takes assignments; write column = expression
          "tasks.retries = 3", // error: [BadAssignment] tasks.retries = 3: the target of an assignment cannot be qualified, in set of "update"; it takes assignments; write column = expression
          "tags[1] = 'x'", // error: [BadAssignment] tags[1] = 'x': an element of a column cannot be assigned by itself, in set of "update"; it takes assignments; write column = expression
          "name =" // error: [BadAssignment] name =: no expression behind "=", in set of "update"; it takes assignments; write column = expression
        })
    void update(UUID id);
  }
}
