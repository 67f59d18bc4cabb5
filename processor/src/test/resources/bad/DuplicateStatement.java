package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Update;
import java.util.UUID;

@Table("tasks")
record Task(@Id UUID id, String name) {
  interface Reading {
    @Update(by = "Id")
    void rename(UUID id, String name);
  }

  interface Writing {
    @Update(by = "Id", set = "name = lower(:name)") // error: [DuplicateStatement] "rename" has two statements; "TaskDao" implements all interfaces of "Task"; rename one of the methods
    void rename(UUID id, String name);
  }
}
