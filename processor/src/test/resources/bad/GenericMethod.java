package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Update;
import java.util.UUID;

@Table("tasks")
record Task(@Id UUID id, String name) {
  interface Statements {
    @Update(by = "Id") // error: [GenericMethod] "rename" has type parameters; a statement's types are fixed; drop them
    <T> void rename(UUID id, String name);
  }

  interface Generic<T> { // error: [GenericMethod] "Generic" has type parameters; the types of "TaskDao", which implements it, are fixed; drop them
    @Update(by = "Id", set = "name = ''")
    void clear(UUID id);
  }
}
