package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Update;
import java.util.UUID;

@Table("tasks")
record Task(@Id UUID id, int retries) {
  interface Statements {
    @Update(by = "Id", set = "retries = :maxRetires") // error: [UnknownParameter] ":maxRetires" is no parameter of "update"; did you mean ":maxRetries"?
    void update(UUID id, int maxRetries);

    @Update(by = "Id", set = "retries = :most") // error: [UnknownParameter] ":most" is no parameter of "limit"; it has id; add it
    void limit(UUID id);
  }
}
