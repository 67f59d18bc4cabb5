package dev.arbiter.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.Database;
import dev.arbiter.TransientDatabaseException;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The page about transactions. */
final class TransactionsTest {

  private final DataSource dataSource = TestPostgres.freshDatabase();

  @Test
  void commitsAllOrNothing() {
    Schema.create(Database.of(dataSource), AccountDao.TABLE, TaskDao.TABLE);
    NewAccount row = NewAccount.builder().email("ada@example.com").build();
    List<NewTask> tasks =
        List.of(
            NewTask.builder().id(UUID.randomUUID()).taskKey("welcome").status("pending").build());

    Database database = Database.of(dataSource);
    database.transaction(
        tx -> {
          new AccountDao(tx).upsertByEmail(row);
          new TaskDao(tx).upsertAllByTaskKey(tasks);
        });

    assertThat(new TaskDao(database).findByTaskKey("welcome")).isPresent();
    assertThatThrownBy(
            () ->
                database.transaction(
                    tx -> {
                      new TaskDao(tx).deleteByTaskKey("welcome");
                      throw new IllegalStateException("changed my mind");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(new TaskDao(database).findByTaskKey("welcome")).isPresent();
  }

  @Test
  void isTriedAgainByTheCaller() {
    Schema.create(Database.of(dataSource), AccountDao.TABLE);
    Database database = Database.of(dataSource);
    NewAccount row = NewAccount.builder().email("ada@example.com").build();

    Account account = null;
    for (int attempt = 1; account == null; attempt++) {
      try {
        account = database.inTransaction(tx -> new AccountDao(tx).upsertByEmail(row));
      } catch (TransientDatabaseException exception) {
        if (exception.outcomeUnknown() || attempt == 3) {
          throw exception;
        }
      }
    }

    assertThat(account.email()).isEqualTo("ada@example.com");
  }
}
