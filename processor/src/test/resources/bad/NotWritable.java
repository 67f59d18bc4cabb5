package bad;

import dev.arbiter.Computed;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.util.UUID;

@Table("tasks")
record Task(
    @Id UUID id,
    String name,
    @Identity(always = true) long number,
    @Computed("lower(name)") String lowerName) {
  interface Statements {
    @Upsert(
        by = "Id",
        values = "lower_name = ''", // error: [NotWritable] "lower_name" of "tasks" is @Computed, in "save"; the server alone writes it; drop it
        set = "number = 3") // error: [NotWritable] "number" of "tasks" is @Identity(always = true), in "save"; the server alone writes it; drop it
    void save(UUID id, String name);

    @Update(by = "Id") // error: [NotWritable] "number" of "tasks" is @Identity(always = true), in "number"; the server alone writes it; drop it
    void number(UUID id, long number);
  }
}
