package bad;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Upsert;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("tasks")
record Task(@Id UUID id, String name, @Nullable String note, @Default("0") int retries) {
  interface Statements {
    @Upsert(by = "Id") // error: [MissingValue] "name" of "tasks" is NOT NULL without a default, and "save" does not supply it; every row has a value there; add a parameter "name", or values = "name = …"
    void save(UUID id);
  }
}
