package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Indexes that another session is building. */
final class ReindexTest {

  private final Server server = Server.with(TeamDao.TABLE, TicketDao.TABLE);

  /** Runs something that has to wait for the open transaction, and a check meanwhile. */
  private void during(String sql, String until, Runnable check)
      throws SQLException, InterruptedException, ExecutionException {
    CompletableFuture<Void> building;
    try (Connection writer = server.dataSource.getConnection();
        Statement statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      statement.execute("INSERT INTO team VALUES (1, 'a')");
      statement.execute(
          "INSERT INTO ticket (team_id, reference, title, slot) VALUES (1, 'r', 't', 1)");
      building = CompletableFuture.runAsync(() -> server.execute(sql));
      while (server.column(until).isEmpty()) {
        assertThat(building).isNotDone();
        Thread.sleep(10);
      }
      check.run();
      writer.rollback();
    }
    building.get();
  }

  @Test
  void reindexConcurrently() throws SQLException, InterruptedException, ExecutionException {
    during(
        "REINDEX TABLE CONCURRENTLY ticket",
        "SELECT relname FROM pg_class WHERE relname LIKE 'ticket_title_idx_ccnew%'",
        () -> server.check(TicketDao.TABLE).requireNone());
    assertThat(server.check(TicketDao.TABLE)).hasToString("ticket: as declared");
  }

  @Test
  void whatAFailedReindexLeaves() {
    server.execute(
        """
        CREATE UNIQUE INDEX ticket_title_idx_ccnew ON ticket (lower(title))
        WHERE closed_at IS NULL\
        """);
    server.execute(
        "UPDATE pg_index SET indisvalid = false WHERE indexrelid ="
            + " 'ticket_title_idx_ccnew'::regclass");
    assertThat(server.check(TicketDao.TABLE))
        .hasToString(
            """
            ticket: as declared
              note: "ticket_title_idx_ccnew" is what REINDEX CONCURRENTLY is building or has left.\
            """);
  }

  @Test
  void createConcurrently() throws SQLException, InterruptedException, ExecutionException {
    server.execute("DROP INDEX ticket_title_idx");
    during(
        """
        CREATE UNIQUE INDEX CONCURRENTLY ticket_title_idx ON ticket (lower(title))
        WHERE closed_at IS NULL\
        """,
        "SELECT relname FROM pg_class WHERE relname = 'ticket_title_idx'",
        () ->
            assertThat(Server.differences(server.check(TicketDao.TABLE)))
                .containsExactly("INDEX_INVALID ticket_title_idx"));
    server.check(TicketDao.TABLE).requireNone();
  }
}
