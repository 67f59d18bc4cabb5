package dev.arbiter.examples.scenarios.tasks;

import dev.arbiter.Database;
import dev.arbiter.examples.scenarios.Report;
import dev.arbiter.examples.scenarios.Scenario;
import dev.arbiter.schema.Schema;

/** What a conflict does can be said in SQL, with parameters of its own. */
public final class TaskQueueScenario implements Scenario {

  private static final int MAX_RETRIES = 2;
  private static final String MAIL = "mail:42";

  private static final String ROWS =
      """
      SELECT left(id::text, 8) AS id, task_key, status, retries,
             last_attempt_at IS NOT NULL AS attempted
      FROM task_queue\
      """;

  @Override
  public String name() {
    return "task_queue";
  }

  @Override
  public String title() {
    return "a task is enqueued, or retried up to a maximum";
  }

  @Override
  public void play(Database database, Report report) {
    Schema.create(database, TaskDao.TABLE);
    report.table(TaskDao.TABLE);
    report.statement(
        TaskDao.TABLE,
        "enqueueOrRetry",
        """
        Declared in the nested interface Statements. Bare names in its SET are the stored row's
        columns and are qualified here; :maxRetries is bound in both places.\
        """);
    Task.Statements queue = new TaskDao(database);

    report.rows("Before", ROWS);

    Task enqueued = queue.enqueueOrRetry(MAIL, MAX_RETRIES);
    report.rows("After enqueueing", ROWS);

    Task retried = queue.enqueueOrRetry(MAIL, MAX_RETRIES);
    boolean started = queue.start(MAIL);
    Task inProgress = queue.enqueueOrRetry(MAIL, MAX_RETRIES);
    report.rows("After a retry, and one more while it was processing", ROWS);

    Task last = queue.enqueueOrRetry(MAIL, MAX_RETRIES);
    Task beyond = queue.enqueueOrRetry(MAIL, MAX_RETRIES);
    report.rows("After the last retry, and one beyond it", ROWS);

    report.check(
        "a new task is pending with 0 retries",
        enqueued.status() == TaskStatus.PENDING && enqueued.retries() == 0);
    report.check("a conflict counts a retry", retried.retries() == 1);
    report.check("a task that is processing is not counted", started && inProgress.retries() == 1);
    report.check(
        "the last retry is pending", last.status() == TaskStatus.PENDING && last.retries() == 2);
    report.check(
        "beyond the maximum it has failed and is not counted",
        beyond.status() == TaskStatus.FAILED && beyond.retries() == 2);
    report.check("it was one row all the time", beyond.id().equals(enqueued.id()));
  }
}
