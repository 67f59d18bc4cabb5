package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.util.UUID;

@Table("tasks")
record Task(@Id UUID id, int retries) {
  interface Statements {
    @Update(by = "Id", set = "retries = 3")
    void update(UUID id, int zzzzzzzz); // error: [UnusedParameter] "zzzzzzzz" of "update" is used nowhere; a parameter is used as :zzzzzzzz or named like a component of "Task"; use it, or drop it

    @Update(by = "Id")
    void misspelt(UUID id, int retires); // error: [UnusedParameter] "retires" of "misspelt" is used nowhere; a parameter is used as :retires or named like a component of "Task"; did you mean "retries"?

    @Upsert(by = "Id")
    void two(NewTask row, NewTask other); // error: [UnusedParameter] "other" of "two" says which rows are written, and "row" says it already; a statement takes rows once, or keys; drop it
  }
}
