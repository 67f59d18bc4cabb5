package dev.arbiter.examples.scenarios.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TaskQueueTest {

  private final Database database = Database.of(TestPostgres.freshDatabase());
  private final TaskDao queue = new TaskDao(database);

  @BeforeEach
  void createTable() {
    Schema.create(database, TaskDao.TABLE);
  }

  @Test
  void newTaskIsPendingWithoutRetries() {
    Task task = queue.enqueueOrRetry("mail", 3);

    assertThat(task.status()).isEqualTo(TaskStatus.PENDING);
    assertThat(task.retries()).isZero();
    assertThat(task.lastAttemptAt()).isNull();
    assertThat(queue.findByTaskKey("mail")).contains(task);
  }

  @Test
  void countsUpToTheMaximumAndFailsBeyondIt() {
    Task first = queue.enqueueOrRetry("mail", 2);

    assertThat(queue.enqueueOrRetry("mail", 2))
        .satisfies(it -> assertTask(it, TaskStatus.PENDING, 1))
        .satisfies(it -> assertThat(it.lastAttemptAt()).isNotNull())
        .satisfies(it -> assertThat(it.id()).isEqualTo(first.id()));
    assertTask(queue.enqueueOrRetry("mail", 2), TaskStatus.PENDING, 2);
    assertTask(queue.enqueueOrRetry("mail", 2), TaskStatus.FAILED, 2);
    assertTask(queue.enqueueOrRetry("mail", 2), TaskStatus.FAILED, 2);
    assertTask(queue.enqueueOrRetry("mail", 3), TaskStatus.PENDING, 3);
  }

  @Test
  void taskThatIsProcessingIsNotCounted() {
    queue.enqueueOrRetry("mail", 2);
    assertThat(queue.start("mail")).isTrue();
    assertThat(queue.start("mail")).isFalse();

    assertTask(queue.enqueueOrRetry("mail", 2), TaskStatus.PENDING, 0);
  }

  @Test
  void servicesCanBeGivenASubstitute() {
    Task task = queue.enqueueOrRetry("mail", 2);
    Task.Statements substitute =
        new Task.Statements() {
          @Override
          public Task enqueueOrRetry(String taskKey, int maxRetries) {
            return task;
          }

          @Override
          public boolean start(String taskKey) {
            return true;
          }

          @Override
          public Optional<Task> findByTaskKey(String taskKey) {
            return Optional.empty();
          }
        };

    assertThat(enqueueTwice(substitute)).isSameAs(task);
    assertTask(enqueueTwice(queue), TaskStatus.PENDING, 2);
  }

  private static Task enqueueTwice(Task.Statements queue) {
    queue.enqueueOrRetry("mail", 5);
    return queue.enqueueOrRetry("mail", 5);
  }

  private static void assertTask(Task task, TaskStatus status, int retries) {
    assertThat(task.status()).isEqualTo(status);
    assertThat(task.retries()).isEqualTo(retries);
  }
}
