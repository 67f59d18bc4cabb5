package dev.arbiter.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.ConstraintViolationException.Kind;
import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A violation in a shard has the constraint and the kind that it has on plain PostgreSQL. */
final class ViolationsTest {

  @Nested
  final class OnPlainPostgres extends Violations {

    OnPlainPostgres() throws SQLException {
      super(TestPostgres.freshDatabase());
    }
  }

  @Nested
  final class OnCitus extends Violations {

    OnCitus() throws SQLException {
      super(Citus.freshSchema());
    }
  }

  abstract static class Violations {

    private final Database database;

    Violations(DataSource server) throws SQLException {
      database = Database.of(server);
      Schema.create(
          database, AccountDao.TABLE, Account_CurrencyDao.TABLE, Account_BookingDao.TABLE);
      try (Connection connection = server.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(
            "CREATE TABLE bookings_2024 PARTITION OF bookings FOR VALUES IN (2024);"
                + "INSERT INTO bookings VALUES (1, 2024, 1, 'a');"
                + "INSERT INTO accounts (tenant, id, code, number, seat) VALUES (1, 1, 'a', 1, 1)");
      }
    }

    private static NewAccount.Builder account(long id, String code) {
      return NewAccount.builder().tenant(1).id(id).code(code);
    }

    private static NewAccount_Booking booking(int year, long number, String text) {
      return NewAccount_Booking.builder().tenant(1).year(year).number(number).text(text).build();
    }

    /** Alone and inside a transaction, which cannot be asked then. */
    private void assertViolates(
        Kind kind, @Nullable String constraint, Consumer<Database> statement) {
      ConstraintViolationException alone =
          catchThrowableOfType(
              ConstraintViolationException.class, () -> statement.accept(database));
      ConstraintViolationException inside =
          catchThrowableOfType(
              ConstraintViolationException.class, () -> database.transaction(statement::accept));
      assertThat(alone.kind()).isEqualTo(inside.kind()).isEqualTo(kind);
      assertThat(alone.constraint()).isEqualTo(constraint);
      assertThat(inside.constraint()).isEqualTo(constraint);
    }

    @Test
    void primaryKey() {
      assertViolates(
          Kind.PRIMARY_KEY,
          "accounts_pkey",
          db -> new AccountDao(db).insert(account(1, "b").build()));
      assertViolates(
          Kind.PRIMARY_KEY,
          "accounts_pkey",
          db -> new AccountDao(db).upsertByCode(account(1, "b").build()));
    }

    @Test
    void uniqueIndex() {
      assertViolates(
          Kind.UNIQUE,
          "accounts_tenant_code_idx",
          db -> new AccountDao(db).insert(account(2, "A").build()));
    }

    @Test
    void exclusion() {
      assertViolates(
          Kind.EXCLUSION,
          "accounts_seat_excl",
          db -> new AccountDao(db).insert(account(2, "b").seat(1L).build()));
    }

    @Test
    void foreignKeys() {
      assertViolates(
          Kind.FOREIGN_KEY,
          "accounts_parent_fk",
          db -> new AccountDao(db).insert(account(2, "b").parent(9L).build()));
      assertViolates(
          Kind.FOREIGN_KEY,
          "accounts_currency_fkey",
          db -> new AccountDao(db).insert(account(2, "b").currency("XXX").build()));
    }

    @Test
    void referredTo() {
      new Account_CurrencyDao(database).insert(NewAccount_Currency.builder().code("EUR").build());
      new AccountDao(database).insert(account(3, "c").currency("EUR").build());
      assertViolates(
          Kind.FOREIGN_KEY,
          "accounts_currency_fkey",
          db -> new Account_CurrencyDao(db).deleteById("EUR"));
    }

    @Test
    void check() {
      assertViolates(
          Kind.CHECK,
          "accounts_number_102400",
          db -> new AccountDao(db).insert(account(2, "b").number(1_000_000L).build()));
    }

    @Test
    void referenceTable() {
      NewAccount_Currency dollar = NewAccount_Currency.builder().code("USD").build();
      new Account_CurrencyDao(database).insert(dollar);
      assertViolates(
          Kind.PRIMARY_KEY, "currencies_pkey", db -> new Account_CurrencyDao(db).insert(dollar));
    }

    @Test
    void primaryKeyOfAPartition() {
      assertViolates(
          Kind.PRIMARY_KEY,
          "bookings_pkey",
          db -> new Account_BookingDao(db).insert(booking(2024, 1, "b")));
    }

    @Test
    void noPartition() {
      assertViolates(
          Kind.CHECK, null, db -> new Account_BookingDao(db).insert(booking(2025, 1, "b")));
    }

    /** Its name is longer than that of an index of a shard can be. */
    @Test
    void longName() {
      ConstraintViolationException violation =
          catchThrowableOfType(
              ConstraintViolationException.class,
              () -> new AccountDao(database).insert(account(2, "b").number(1L).build()));
      assertThat(violation.kind()).isEqualTo(Kind.UNIQUE);
      assertThat(violation.constraint())
          .isEqualTo("an_index_with_a_name_that_is_as_long_as_the_server_takes_it__63");
    }

    @Test
    void uniqueIndexOfAPartition() {
      ConstraintViolationException violation =
          catchThrowableOfType(
              ConstraintViolationException.class,
              () -> new Account_BookingDao(database).insert(booking(2024, 2, "A")));
      assertThat(violation.kind()).isEqualTo(Kind.UNIQUE);
      assertThat(violation.constraint()).isEqualTo("bookings_text_idx");
    }
  }
}
