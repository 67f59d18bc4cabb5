package golden.tasks;

import dev.arbiter.Check;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task of the queue. */
@Table("task_queue")
public record Task(
    @Id @Default("gen_random_uuid()") UUID id,
    @Unique String taskKey,
    @Check("status IN ('pending', 'processing', 'done', 'failed')") TaskStatus status,
    @Default("0") int retries,
    @Nullable Instant lastAttemptAt) {

  /** The queue. */
  public interface Statements {

    /** Puts a new task into the queue; one that is there is retried, up to the maximum. */
    @Upsert(
        by = "TaskKey",
        values = {"status = 'pending'", "retries = 0"},
        set = {
          """
          retries = CASE WHEN retries < :maxRetries AND status <> 'processing'
            THEN retries + 1 ELSE retries END\
          """,
          "status = CASE WHEN retries < :maxRetries THEN 'pending' ELSE 'failed' END",
          "last_attempt_at = now()"
        })
    Task enqueueOrRetry(String taskKey, int maxRetries);

    /** Takes a task; false if it is not pending. */
    @Update(by = "TaskKey", set = "status = 'processing'", where = "status = 'pending'")
    boolean start(String taskKey);

    Optional<Task> findByTaskKey(String taskKey);
  }
}
