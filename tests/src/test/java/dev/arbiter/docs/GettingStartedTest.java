package dev.arbiter.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The first page's code. */
final class GettingStartedTest {

  private final DataSource dataSource = TestPostgres.freshDatabase();

  @Test
  void upsertsAndFindsByTheSameIndex() {
    Schema.create(Database.of(dataSource), AccountDao.TABLE);

    AccountDao accounts = new AccountDao(Database.of(dataSource));

    Account account =
        accounts.upsertByEmail(
            NewAccount.builder().email("John@Example.com").displayName("John").build());

    Optional<Account> found = accounts.findByEmail("JOHN@example.com"); // the same index

    Account renamed = accounts.upsertById(NewAccount.from(account).displayName("Johnny").build());

    assertThat(found).contains(account);
    assertThat(renamed.displayName()).isEqualTo("Johnny");
    assertThat(renamed.email()).isEqualTo("John@Example.com");
  }

  @Test
  void tellsWhatHappened() {
    Schema.create(Database.of(dataSource), AccountDao.TABLE);
    AccountDao accounts = new AccountDao(Database.of(dataSource));
    NewAccount row = NewAccount.builder().email("ada@example.com").build();

    Upserted<Account> upserted = accounts.upsertWithOutcomeByEmail(row);
    if (upserted.outcome() == Outcome.INSERTED) {
      welcome(upserted.row());
    }

    assertThat(upserted.outcome()).isEqualTo(Outcome.INSERTED);
    assertThat(accounts.insertIfAbsentByEmail(row)).isEmpty();
    assertThat(accounts.getOrInsertByEmail(row)).isEqualTo(upserted.row());
  }

  @Test
  void isTheTableAsDeclared() {
    assertThat(AccountDao.TABLE.ddl())
        .isEqualTo(
            """
            CREATE TABLE accounts (
              id uuid DEFAULT gen_random_uuid() NOT NULL,
              email text NOT NULL,
              display_name text,
              active boolean DEFAULT true NOT NULL,
              created_at timestamptz DEFAULT now() NOT NULL,
              updated_at timestamptz DEFAULT now() NOT NULL,
              CONSTRAINT accounts_pkey PRIMARY KEY (id)
            );
            CREATE UNIQUE INDEX accounts_email_lower_idx ON accounts (LOWER(email));
            """);
  }

  private static void welcome(Account account) {
    assertThat(account.active()).isTrue();
  }
}
