package dev.arbiter.security;

import static dev.arbiter.security.Canary.VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever fails, whatever the call: no message, event or log line of Arbiter's has a value in it.
 */
@ParameterizedClass
@ValueSource(booleans = {true, false})
final class NoValuesTest {

  private final Canary canary;
  private final Set<String> states = new TreeSet<>();

  NoValuesTest(boolean detail) {
    this.canary = new Canary(detail);
  }

  @AfterEach
  void nothingWasSaid() {
    canary.close();
    assertThat(canary.said()).isNotEmpty().noneMatch(it -> it.contains(VALUE));
  }

  /** A row that is right, with the value in every text that can hold it. */
  private static NewPatient.Builder row(long id) {
    return NewPatient.builder()
        .id(id)
        .email(VALUE + id + "@example.com")
        .insurance(VALUE + id)
        .name(VALUE)
        .code(VALUE);
  }

  private static Map<String, Consumer<List<NewPatient>>> calls(PatientDao dao) {
    Map<String, Consumer<List<NewPatient>>> calls = new LinkedHashMap<>();
    calls.put("insert", rows -> dao.insert(rows.get(0)));
    calls.put("upsert", rows -> dao.upsertByEmail(rows.get(0)));
    calls.put("outcome", rows -> dao.upsertWithOutcomeByEmail(rows.get(0)));
    calls.put("if absent", rows -> dao.insertIfAbsentByEmail(rows.get(0)));
    calls.put("get or insert", rows -> dao.getOrInsertByEmail(rows.get(0)));
    calls.put("insert all", dao::insertAll);
    calls.put("insert all returning", dao::insertAllReturning);
    calls.put("upsert all", dao::upsertAllByEmail);
    calls.put("upsert all returning", dao::upsertAllReturningByEmail);
    calls.put("all if absent", dao::insertAllIfAbsentByEmail);
    calls.put("get or insert all", dao::getOrInsertAllByEmail);
    return calls;
  }

  /** By one statement, and staged. */
  private static List<Database> sizes(Database database) {
    return List.of(database, database.withChunkSize(2));
  }

  private void failing(String state, UnaryOperator<NewPatient.Builder> change) {
    List<NewPatient> rows = List.of(change.apply(row(8)).build(), row(9).build(), row(10).build());
    for (Database database : sizes(canary.database())) {
      calls(new PatientDao(database))
          .forEach(
              (name, call) -> {
                Throwable failure = catchThrowable(() -> call.accept(rows));
                assertThat(failure).as(name).isInstanceOf(DatabaseException.class);
                assertThat(((DatabaseException) failure).sqlState()).as(name).isEqualTo(state);
                canary.record(failure);
              });
    }
  }

  @Test
  void uniqueViolation() {
    new PatientDao(canary.database()).insert(row(1).build());
    failing("23505", it -> it.insurance(VALUE + 1));
  }

  @Test
  void foreignKeyViolation() {
    failing("23503", it -> it.ward(VALUE));
  }

  @Test
  void checkViolation() throws SQLException {
    canary.execute("ALTER TABLE patient ADD CHECK (name <> '" + VALUE + "!')");
    failing("23514", it -> it.name(VALUE + "!"));
  }

  @Test
  void notNullViolation() throws SQLException {
    canary.execute("ALTER TABLE patient ALTER address SET NOT NULL");
    failing("23502", it -> it);
  }

  @Test
  void textThatIsTooLong() {
    failing("22001", it -> it.code(VALUE.repeat(20)));
  }

  @Test
  void textThatIsNoAddress() {
    failing("22P02", it -> it.address(VALUE));
  }

  @Test
  void textThatPostgresCannotHold() {
    for (String text : List.of(VALUE + "\0", VALUE + "\ud83d")) {
      List<NewPatient> rows = List.of(row(8).name(text).build(), row(9).build(), row(10).build());
      for (Database database : sizes(canary.database())) {
        calls(new PatientDao(database))
            .values()
            .forEach(call -> canary.record(catchThrowable(() -> call.accept(rows))));
      }
    }
  }

  @Test
  void trigger() throws SQLException {
    canary.execute(
        """
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'not %', NEW.email
            USING DETAIL = NEW.name, HINT = NEW.name, COLUMN = 'email';
        END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON patient FOR EACH ROW EXECUTE FUNCTION refuse()\
        """);
    failing("P0001", it -> it);
  }

  @Test
  void missingArbiter() throws SQLException {
    canary.execute("DROP INDEX patient_email_idx");
    PatientDao dao = new PatientDao(canary.database());
    canary.record(catchThrowable(() -> dao.upsertByEmail(row(1).build())));
    canary.record(catchThrowable(() -> dao.upsertAllByEmail(List.of(row(1).build()))));
  }

  @Test
  void timeouts() throws SQLException {
    new PatientDao(canary.database()).insert(row(1).build());
    try (Connection holder = canary.connection();
        Statement held = holder.createStatement()) {
      holder.setAutoCommit(false);
      held.execute("SELECT FROM patient FOR UPDATE");
      for (String setting : List.of("lock_timeout", "statement_timeout")) {
        try (Connection connection = canary.connection();
            Statement statement = connection.createStatement()) {
          statement.execute("SET " + setting + " = '50ms'");
          PatientDao dao = new PatientDao(Database.of(connection));
          List<Runnable> calls =
              List.of(
                  () -> dao.upsertByEmail(row(1).build()),
                  () -> dao.upsertAllByEmail(List.of(row(1).build())),
                  () -> dao.recode(VALUE + "1@example.com", VALUE),
                  () -> dao.deleteByEmail(VALUE + "1@example.com"),
                  () -> dao.deleteAllByEmail(List.of(VALUE + "1@example.com")));
          for (Runnable call : calls) {
            Throwable failure = catchThrowable(call::run);
            assertThat(failure).isInstanceOf(DatabaseException.class);
            canary.record(failure);
          }
        }
      }
    }
  }

  @Test
  void updates() {
    PatientDao dao = new PatientDao(canary.database());
    dao.insert(row(1).build());
    Throwable failure = catchThrowable(() -> dao.recode(VALUE + "1@example.com", VALUE.repeat(20)));
    assertThat(failure).isInstanceOf(DatabaseException.class);
    canary.record(failure);
  }

  @Test
  void storedValueThatTheRecordCannotHold() throws SQLException {
    PatientDao dao = new PatientDao(canary.database());
    dao.insert(row(1).build());
    canary.execute("UPDATE patient SET mood = '" + VALUE + "'");
    List<Runnable> calls = new ArrayList<>();
    calls.add(() -> dao.findById(1));
    calls.add(() -> dao.findAllByEmail(List.of(VALUE + "1@example.com")));
    calls.add(() -> dao.upsertByEmail(row(1).build()));
    calls.add(() -> dao.upsertAllReturningByEmail(List.of(row(1).build())));
    for (Runnable call : calls) {
      Throwable failure = catchThrowable(call::run);
      assertThat(failure).isInstanceOf(DatabaseException.class);
      canary.record(failure);
    }
  }

  @Test
  void closedConnection() throws SQLException {
    Connection connection = canary.connection();
    connection.close();
    PatientDao dao = new PatientDao(Database.of(connection));
    canary.record(catchThrowable(() -> dao.upsertByEmail(row(1).build())));
    canary.record(catchThrowable(() -> dao.upsertAllByEmail(List.of(row(1).build()))));
  }
}
