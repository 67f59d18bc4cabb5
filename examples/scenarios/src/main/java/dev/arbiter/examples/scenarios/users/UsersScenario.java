package dev.arbiter.examples.scenarios.users;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import dev.arbiter.examples.scenarios.Report;
import dev.arbiter.examples.scenarios.Scenario;
import dev.arbiter.schema.Schema;

/** The first login creates the user, every later one brings the row up to date. */
public final class UsersScenario implements Scenario {

  private static final String ROWS =
      """
      SELECT left(id::text, 8) AS id, email, first_name, last_name, picture_url,
             to_char(updated_at, 'HH24:MI:SS.US') AS updated_at
      FROM users\
      """;

  @Override
  public String name() {
    return "users";
  }

  @Override
  public String title() {
    return "a person logs in with an OAuth provider";
  }

  @Override
  public void play(Database database, Report report) {
    Schema.create(database, UserDao.TABLE);
    report.table(UserDao.TABLE);
    report.statement(
        UserDao.TABLE,
        "upsertByEmail",
        """
        id, created_at and updated_at come from their defaults where the caller leaves them out;
        RETURNING brings them back, so that no second query is needed.\
        """);
    UserDao users = new UserDao(database);

    report.rows("Before", ROWS);

    Profile profile = new Profile("ada@example.com", "Ada", "Byron", null);
    Upserted<User> first = users.upsertWithOutcomeByEmail(profile.toUser());
    report.rows("After the first login", ROWS);

    Profile married = new Profile("ada@example.com", "Ada", "Lovelace", "https://pics.test/ada");
    Upserted<User> second = users.upsertWithOutcomeByEmail(married.toUser());
    report.rows("After the second login", ROWS);

    User before = first.row();
    User after = second.row();
    report.check("the first login inserts", first.outcome() == Outcome.INSERTED);
    report.check("the second login updates", second.outcome() == Outcome.UPDATED);
    report.check("the user keeps the generated id", after.id().equals(before.id()));
    report.check(
        "name and picture are those of the second login",
        after.lastName().equals("Lovelace") && after.pictureUrl() != null);
    report.check("created_at is kept", after.createdAt().equals(before.createdAt()));
    report.check("updated_at moves on", after.updatedAt().isAfter(before.updatedAt()));
  }
}
