package dev.arbiter.batches;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A batch locks rows in the order of their keys, those of rows that are equal in Java included. */
final class BatchLockOrderTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private final DataSource dataSource = TestPostgres.freshDatabase();
  private final Tables_LivingDao living = new Tables_LivingDao(Database.of(dataSource));

  @BeforeEach
  void createTable() {
    Schema.create(Database.of(dataSource), Tables_LivingDao.TABLE);
    living.upsertAllByCode(List.of(row(1).code(null).build(), row(2).build()));
  }

  @Test
  void deletedRowDoesNotPutTheLivingOneOff() throws SQLException {
    assertLocksFirstKeyFirst(
        List.of(
            row(1).code(null).deletedAt(NOON).build(), row(1).code(null).build(), row(2).build()));
  }

  @Test
  void defaultDoesNotPutNullOff() throws SQLException {
    assertLocksFirstKeyFirst(List.of(row(1).build(), row(1).code(null).build(), row(2).build()));
  }

  private void assertLocksFirstKeyFirst(List<NewTables_Living> rows) throws SQLException {
    assertLocksFirstKeyFirst(() -> living.upsertAllByCode(rows));
    try (Connection callers = dataSource.getConnection()) {
      callers.setAutoCommit(false);
      assertLocksFirstKeyFirst(
          () -> {
            new Tables_LivingDao(Database.of(callers)).upsertAllByCode(rows);
            callers.commit();
          });
    }
  }

  /** While somebody else holds the first key's row, the batch does not hold the last one's. */
  private void assertLocksFirstKeyFirst(Batch batch) throws SQLException {
    try (Connection rival = dataSource.getConnection()) {
      rival.setAutoCommit(false);
      execute(rival, "UPDATE living SET n = 0 WHERE tenant = 1 AND code IS NULL");
      CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(batch));
      awaitAWaitingLock();

      execute(rival, "SELECT n FROM living WHERE tenant = 2 FOR UPDATE NOWAIT");
      rival.commit();
      writing.join();
    }
  }

  /** A batch, and its commit. */
  private interface Batch {

    void run() throws SQLException;
  }

  private static void write(Batch batch) {
    try {
      batch.run();
    } catch (SQLException exception) {
      throw new CompletionException(exception);
    }
  }

  private void awaitAWaitingLock() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      boolean waiting = false;
      while (!waiting) {
        try (ResultSet row =
            statement.executeQuery("SELECT count(*) > 0 FROM pg_locks WHERE NOT granted")) {
          row.next();
          waiting = row.getBoolean(1);
        }
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static NewTables_Living.Builder row(int tenant) {
    return NewTables_Living.builder().tenant(tenant).n(1);
  }
}
