package dev.arbiter.examples.scenarios.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AccountsTest {

  private final Database database = Database.of(TestPostgres.freshDatabase());
  private final AccountDao accounts = new AccountDao(database);

  @BeforeEach
  void createTable() {
    Schema.create(database, AccountDao.TABLE);
  }

  @Test
  void anotherCasingIsTheSameAccount() {
    Account created = accounts.upsertByEmail(account("John@Example.com", "John"));
    accounts.deactivate("JOHN@example.com");

    Upserted<Account> again =
        accounts.upsertWithOutcomeByEmail(account("john@example.com", "Johnny"));

    assertThat(again.outcome()).isEqualTo(Outcome.UPDATED);
    assertThat(again.row().id()).isEqualTo(created.id());
    assertThat(again.row().email()).isEqualTo("John@Example.com");
    assertThat(again.row().displayName()).isEqualTo("Johnny");
    assertThat(again.row().active()).isTrue();
    assertThat(again.row().createdAt()).isEqualTo(created.createdAt());
    assertThat(again.row().updatedAt()).isAfter(created.updatedAt());
  }

  @Test
  void accountIsActiveAgainEvenWhereTheCallerSaysOtherwise() {
    accounts.upsertByEmail(account("John@Example.com", "John"));

    NewAccount inactive = account("john@example.com", "John").toBuilder().active(false).build();

    assertThat(accounts.upsertByEmail(inactive).active()).isTrue();
    accounts.deleteByEmail("john@example.com");
    assertThat(accounts.upsertByEmail(inactive).active()).isFalse();
  }

  @Test
  void deactivatingSaysWhetherThereWasAnAccount() {
    accounts.upsertByEmail(account("John@Example.com", "John"));

    assertThat(accounts.deactivate("john@EXAMPLE.com")).isTrue();
    assertThat(accounts.deactivate("jane@example.com")).isFalse();
    assertThat(accounts.findByEmail("john@example.com"))
        .hasValueSatisfying(it -> assertThat(it.active()).isFalse());
  }

  @Test
  void displayNameThatIsLeftOutIsKept() {
    accounts.upsertByEmail(account("John@Example.com", "John"));

    Account again = accounts.upsertByEmail(NewAccount.builder().email("john@example.com").build());

    assertThat(again.displayName()).isEqualTo("John");
  }

  private static NewAccount account(String email, String displayName) {
    return NewAccount.builder().email(email).displayName(displayName).build();
  }
}
