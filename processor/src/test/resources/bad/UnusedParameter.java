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

    @Update(by = "Id", set = "retries = 3")
    void row(NewTask row); // error: [UnusedParameter] "row" of "row" is a whole row, and this is an @Update; an update takes the columns that it sets one by one; drop it

    @Upsert(by = "Id")
    void rows(NewTask row, NewTask other); // error: [UnusedParameter] "other" of "rows" is a whole row, and there is one already; a statement inserts one row parameter; drop it
  }
}
