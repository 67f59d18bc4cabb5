package dev.arbiter.docs;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.time.Instant;
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
          """
          retries = CASE WHEN retries < :maxRetries AND status <> 'processing'
            THEN retries + 1 ELSE retries END\
          """,
          "status = CASE WHEN retries < :maxRetries THEN 'pending' ELSE 'failed' END",
          "last_attempt_at = now()"
        })
    Task enqueueOrRetry(String taskKey, int maxRetries);

    @Update(by = "TaskKey", set = "status = 'done'")
    boolean finish(String taskKey);
  }
}
