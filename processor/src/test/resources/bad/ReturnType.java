package bad;

import dev.arbiter.Id;
import dev.arbiter.Outcome;
import dev.arbiter.Table;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.util.List;
import java.util.UUID;

@Table("tasks")
record Task(@Id UUID id, String name) {
  interface Statements {
    @Upsert(by = "Id", where = "tasks.name <> excluded.name") // error: [ReturnType] "skipped" returns Task; with where, a row that is skipped returns nothing; it can return Optional<Task>, Optional<Upserted<Task>>, boolean, int, long, void
    Task skipped(UUID id, String name);

    @Upsert(by = "Id") // error: [ReturnType] "text" returns String; a statement returns the row of "tasks", whether or how it was written, or nothing; it can return Task, Optional<Task>, Upserted<Task>, Optional<Upserted<Task>>, boolean, int, long, void
    String text(UUID id, String name);

    @Update(by = "Id") // error: [ReturnType] "update" returns Outcome; a statement returns the row of "tasks", whether or how it was written, or nothing; it can return Task, Optional<Task>, Upserted<Task>, Optional<Upserted<Task>>, boolean, int, long, void
    Outcome update(UUID id, String name);

    @Upsert(by = "Id") // error: [ReturnType] "rows" returns Task; a statement of many rows returns them, their number, or nothing; it can return List<Task>, List<Upserted<Task>>, int, long, void
    Task rows(List<NewTask> rows);

    Task findById(UUID id); // error: [ReturnType] "findById" returns Task; the generated method of "TaskDao" that implements it returns Optional<Task>; return that

    default String definition() { // error: [ReturnType] "definition" returns String; every DAO has "TableDefinition definition()" of dev.arbiter.Dao, which it would hide; rename it
      return "tasks";
    }
  }

  interface Constant {
    @Upsert(by = "Id", values = {"id = gen_random_uuid()", "name = ''"})
    Task definition(); // error: [ReturnType] "definition" returns Task; every DAO has "TableDefinition definition()" of dev.arbiter.Dao, which it would hide; rename it
  }
}
