package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Upsert;
import java.util.Optional;
import java.util.UUID;

@Table("tasks")
record Task(@Id UUID id, @Unique String taskKey) {
  interface Statements {
    Optional<Task> findByTaskKye(String taskKey); // error: [UnknownMethod] "findByTaskKye(String)" has no @Upsert, @Update or @InsertIfAbsent, and "TaskDao" generates no such method; did you mean "findByTaskKey"?

    Optional<Task> findById(String id); // error: [UnknownMethod] "findById(String)" has no @Upsert, @Update or @InsertIfAbsent, and "TaskDao" generates no such method; it has findById(UUID)

    void somethingElse(); // error: [UnknownMethod] "somethingElse()" has no @Upsert, @Update or @InsertIfAbsent, and "TaskDao" generates no such method; it has insert, insertAll, insertAllReturning, insertIfAbsent, insertAllIfAbsent, upsertById, upsertWithOutcomeById, insertIfAbsentById, insertAllIfAbsentById, getOrInsertById, getOrInsertAllById, upsertAllById, upsertAllReturningById, findById, deleteById, findAllById, deleteAllById, upsertByTaskKey, upsertWithOutcomeByTaskKey, insertIfAbsentByTaskKey, insertAllIfAbsentByTaskKey, getOrInsertByTaskKey, getOrInsertAllByTaskKey, upsertAllByTaskKey, upsertAllReturningByTaskKey, findByTaskKey, deleteByTaskKey, findAllByTaskKey, deleteAllByTaskKey

    @Upsert(by = "Id")
    void save(UUID id, String taskKey);
  }
}
