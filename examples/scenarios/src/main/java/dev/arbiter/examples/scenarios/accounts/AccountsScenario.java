package dev.arbiter.examples.scenarios.accounts;

import dev.arbiter.Database;
import dev.arbiter.examples.scenarios.Report;
import dev.arbiter.examples.scenarios.Scenario;
import dev.arbiter.schema.Schema;

/** Signing up again brings the account back, however the address is written this time. */
public final class AccountsScenario implements Scenario {

  private static final String ROWS =
      "SELECT left(id::text, 8) AS id, email, display_name, active FROM accounts";

  @Override
  public String name() {
    return "accounts";
  }

  @Override
  public String title() {
    return "one account per email address, whatever its casing";
  }

  @Override
  public void play(Database database, Report report) {
    Schema.create(database, AccountDao.TABLE);
    report.table(AccountDao.TABLE);
    report.statement(
        AccountDao.TABLE,
        "upsertByEmail",
        """
        The conflict target is LOWER(email). The column itself is not in SET: a conflict keeps
        the casing that the account was created with. active is set again in any case.\
        """);
    AccountDao accounts = new AccountDao(database);

    report.rows("Before", ROWS);

    Account created = accounts.upsertByEmail(account("John@Example.com", "John"));
    boolean deactivated = accounts.deactivate("JOHN@EXAMPLE.COM");
    report.rows("After signing up as John@Example.com and leaving", ROWS);

    Account again = accounts.upsertByEmail(account("john@example.com", "Johnny"));
    report.rows("After signing up as john@example.com", ROWS);

    report.check("the account is found in any casing", deactivated);
    report.check("it is one account", again.id().equals(created.id()));
    report.check("the display name is the new one", "Johnny".equals(again.displayName()));
    report.check("the original casing is kept", again.email().equals("John@Example.com"));
    report.check("the account is active again", again.active());
  }

  private static NewAccount account(String email, String displayName) {
    return NewAccount.builder().email(email).displayName(displayName).build();
  }
}
