package dev.arbiter.examples.scenarios.users;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class UsersTest {

  private final Database database = Database.of(TestPostgres.freshDatabase());
  private final UserDao users = new UserDao(database);

  @BeforeEach
  void createTable() {
    Schema.create(database, UserDao.TABLE);
  }

  @Test
  void firstLoginInsertsWhatTheProviderTells() {
    Upserted<User> login =
        users.upsertWithOutcomeByEmail(
            new Profile("ada@example.com", "Ada", "Byron", null).toUser());

    assertThat(login.outcome()).isEqualTo(Outcome.INSERTED);
    assertThat(login.row().email()).isEqualTo("ada@example.com");
    assertThat(login.row().pictureUrl()).isNull();
    assertThat(login.row().updatedAt()).isEqualTo(login.row().createdAt());
    assertThat(users.findByEmail("ada@example.com")).contains(login.row());
    assertThat(users.findById(login.row().id())).contains(login.row());
  }

  @Test
  void nextLoginUpdatesTheSameRow() {
    User first = users.upsertByEmail(new Profile("a@b.c", "Ada", "Byron", "old").toUser());
    User second = users.upsertByEmail(new Profile("a@b.c", "Ada", "Lovelace", "new").toUser());

    assertThat(second)
        .usingRecursiveComparison()
        .ignoringFields("lastName", "pictureUrl", "updatedAt")
        .isEqualTo(first);
    assertThat(second.lastName()).isEqualTo("Lovelace");
    assertThat(second.pictureUrl()).isEqualTo("new");
    assertThat(second.updatedAt()).isAfter(first.updatedAt());
  }

  @Test
  void pictureThatTheProviderNoLongerHasIsErasedAndOneThatWasNotAskedForIsKept() {
    users.upsertByEmail(new Profile("a@b.c", "Ada", "Byron", "old").toUser());

    User notAsked =
        users.upsertByEmail(
            NewUser.builder().email("a@b.c").firstName("Ada").lastName("Lovelace").build());
    assertThat(notAsked.pictureUrl()).isEqualTo("old");

    User gone = users.upsertByEmail(new Profile("a@b.c", "Ada", "Byron", null).toUser());
    assertThat(gone.pictureUrl()).isNull();
  }

  @Test
  void peopleAreToldApartByTheirEmail() {
    users.upsertByEmail(new Profile("a@b.c", "Ada", "Byron", null).toUser());
    Upserted<User> other =
        users.upsertWithOutcomeByEmail(new Profile("A@b.c", "Ada", "Byron", null).toUser());

    assertThat(other.outcome()).isEqualTo(Outcome.INSERTED);
  }
}
