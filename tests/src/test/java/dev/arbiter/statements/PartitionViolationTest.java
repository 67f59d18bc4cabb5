package dev.arbiter.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.ConstraintViolationException.Kind;
import dev.arbiter.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A violation in a partition is named as the partitioned table declares it. */
final class PartitionViolationTest {

  private final Server server = new Server();
  private final Database database = server.database();
  private final LotDao lots = new LotDao(database);

  @BeforeEach
  void createPartitions() {
    server.create(LotDao.TABLE);
    server.run(
        """
        CREATE TABLE lots_1 PARTITION OF lots FOR VALUES IN (1);
        CREATE TABLE lots_2 PARTITION OF lots FOR VALUES IN (2) PARTITION BY HASH (region);
        CREATE TABLE lots_2_0 PARTITION OF lots_2 FOR VALUES WITH (MODULUS 1, REMAINDER 0);
        INSERT INTO lots VALUES (1, 1, 'a'), (2, 1, 'a')\
        """);
  }

  private static ConstraintViolationException violation(ThrowingCallable call) {
    return catchThrowableOfType(ConstraintViolationException.class, call);
  }

  private static void assertNamed(
      ConstraintViolationException violation, Kind kind, String constraint) {
    assertThat(violation.constraint()).isEqualTo(constraint);
    assertThat(violation.kind()).isEqualTo(kind);
    assertThat(violation).hasMessageContaining("\"" + constraint + "\"");
  }

  private static NewLot lot(int region, int number, String label) {
    return NewLot.builder().region(region).number(number).label(label).build();
  }

  @Test
  void uniqueIndex() {
    assertNamed(violation(() -> lots.upsertById(lot(1, 2, "A"))), Kind.UNIQUE, "lots_label_idx");
  }

  @Test
  void uniqueIndexOfAPartitionOfAPartition() {
    assertNamed(violation(() -> lots.insert(lot(2, 2, "A"))), Kind.UNIQUE, "lots_label_idx");
  }

  @Test
  void primaryKey() {
    assertNamed(violation(() -> lots.insert(lot(1, 1, "b"))), Kind.PRIMARY_KEY, "lots_pkey");
    assertNamed(violation(() -> lots.upsertByLabel(lot(2, 1, "b"))), Kind.PRIMARY_KEY, "lots_pkey");
  }

  @Test
  void indexThatIsNamedOtherwiseInThePartition() {
    server.run("ALTER INDEX lots_1_pkey RENAME TO something_else");
    assertNamed(violation(() -> lots.insert(lot(1, 1, "b"))), Kind.PRIMARY_KEY, "lots_pkey");
  }

  @Test
  void batch() {
    List<NewLot> rows = List.of(lot(1, 8, "x"), lot(2, 9, "A"));
    assertNamed(violation(() -> lots.upsertAllById(rows)), Kind.UNIQUE, "lots_label_idx");
    assertThat(server.ask("SELECT count(*) FROM lots")).isEqualTo("2");
  }

  @Test
  void onAConnectionOfTheCallers() throws SQLException {
    try (Connection connection = server.connection()) {
      LotDao onConnection = new LotDao(Database.of(connection));
      assertNamed(
          violation(() -> onConnection.insert(lot(1, 2, "A"))), Kind.UNIQUE, "lots_label_idx");
    }
  }

  @Test
  void whatAnAbortedTransactionCannotBeAsked() {
    assertNamed(
        violation(() -> database.transaction(tx -> new LotDao(tx).insert(lot(1, 1, "b")))),
        Kind.PRIMARY_KEY,
        "lots_pkey");
    assertNamed(
        violation(() -> database.transaction(tx -> new LotDao(tx).insert(lot(1, 2, "A")))),
        Kind.UNIQUE,
        "lots_1_region_lower_idx");
  }

  @Test
  void theTableOfATriggerIsNoPartition() {
    server.run(
        """
        CREATE TABLE log (id int PRIMARY KEY);
        INSERT INTO log VALUES (1);
        CREATE FUNCTION log() RETURNS trigger LANGUAGE plpgsql AS
          'BEGIN INSERT INTO log VALUES (1); RETURN NULL; END';
        CREATE TRIGGER log AFTER INSERT ON lots FOR EACH ROW EXECUTE FUNCTION log()\
        """);
    assertNamed(violation(() -> lots.insert(lot(1, 2, "b"))), Kind.UNIQUE, "log_pkey");
    assertNamed(
        violation(() -> database.transaction(tx -> new LotDao(tx).insert(lot(1, 2, "b")))),
        Kind.UNIQUE,
        "log_pkey");
  }

  @Test
  void foreignKeyToThePartitionedTable() {
    server.run(
        """
        CREATE TABLE stays (region int, number int,
          CONSTRAINT stays_lot FOREIGN KEY (region, number) REFERENCES lots);
        INSERT INTO stays VALUES (1, 1), (2, 1)\
        """);
    assertNamed(violation(() -> lots.deleteById(1, 1)), Kind.FOREIGN_KEY, "stays_lot");
    assertNamed(violation(() -> lots.deleteById(2, 1)), Kind.FOREIGN_KEY, "stays_lot");
  }

  @Test
  void noPartition() {
    ConstraintViolationException violation = violation(() -> lots.insert(lot(9, 1, "a")));
    assertThat(violation.constraint()).isNull();
    assertThat(violation)
        .hasMessage(
            "LotDao.insert on lots: the row is in no partition of the table (SQLSTATE 23514; see"
                + " the cause).");
  }
}
