package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.util.UUID;

@Table("tasks")
@UniqueIndex(expr = "LOWER(name)", as = "Name")
record Task(@Id UUID id, @Unique String taskKey, String name) {
  interface Statements {
    @Update(by = "TaskKye", set = "name = ''") // error: [UnknownTarget] by = "TaskKye": no conflict target of "tasks", in "clear"; it is named by the suffix of its methods; did you mean "TaskKey"?
    void clear(String taskKey);

    @Upsert(by = "Something") // error: [UnknownTarget] by = "Something": no conflict target of "tasks", in "save"; it is named by the suffix of its methods; there are Id, TaskKey, Name
    void save(NewTask row);
  }
}

@Table("logs")
record Log(String text) {
  interface Statements {
    @Upsert(by = "Id") // error: [UnknownTarget] by = "Id": no conflict target of "logs", in "save"; it is named by the suffix of its methods; the table has none; declare an @Id, @Unique or @UniqueIndex
    void save(NewLog row);
  }
}
