package good;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import dev.arbiter.Upserted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("task_queue")
public record Task(
    @Id UUID id,
    @Unique String taskKey,
    String status,
    @Default("0") int retries,
    @Nullable Instant lastAttemptAt) {

  public interface Statements {
    @Upsert(
        by = "TaskKey",
        values = {"id = gen_random_uuid()", "status = 'pending'"},
        set = {
          "retries = CASE WHEN retries < :maxRetries AND status <> 'processing' THEN retries + 1 ELSE retries END",
          "status = CASE WHEN retries < :maxRetries THEN 'pending' ELSE 'failed' END",
          "last_attempt_at = now()"
        })
    Task enqueueOrRetry(String taskKey, int maxRetries);

    default Task enqueueOrRetry(String taskKey) {
      return enqueueOrRetry(taskKey, 3);
    }

    @Upsert(by = "Id")
    Upserted<Task> save(NewTask row);

    @Upsert(by = "Id")
    List<Upserted<Task>> saveAll(List<NewTask> rows);

    @Update(by = "TaskKey", set = "status = 'done'")
    boolean finish(String taskKey);

    @Update(by = "Id", where = "status = 'pending'")
    Optional<Task> note(UUID id, Integer retries, @Nullable Instant lastAttemptAt);

    Optional<Task> findByTaskKey(String taskKey);

    List<Task> insertAllIfAbsentByTaskKey(Iterable<NewTask> rows);

    List<Task> getOrInsertAllByTaskKey(Iterable<NewTask> rows);

    List<Task> upsertAllReturningByTaskKey(Iterable<NewTask> rows);

    long upsertAllByTaskKey(Iterable<NewTask> rows);

    @Override
    String toString();
  }
}
