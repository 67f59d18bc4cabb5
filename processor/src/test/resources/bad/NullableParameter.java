package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Update;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("tasks")
record Task(@Id UUID id, String name, @Nullable String note) {
  interface Statements {
    @Update(by = "Id")
    void update(
        UUID id,
        @Nullable String name, // error: [NullableParameter] "name" of "update" is @Nullable, and "tasks.name" is NOT NULL; null would be refused by the server; drop @Nullable
        @Nullable String note);
  }
}
