package dev.arbiter.internal.statement;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The prepared statement of a batch, kept open while the next row needs the same one. */
public final class OpenStatement implements AutoCloseable {

  private final Connection connection;
  private final AutoCommit autoCommit;
  private @Nullable StatementDefinition definition;
  private @Nullable PreparedStatement statement;

  /** Prepares on this connection, which it leaves open. */
  public OpenStatement(Connection connection) {
    this.connection = connection;
    this.autoCommit = AutoCommit.of(connection);
  }

  SqlFailure failure(StatementDefinition failed, SQLException exception) {
    return autoCommit.failure(failed, exception);
  }

  @SuppressWarnings("ReferenceEquality") // Generated definitions are constants.
  PreparedStatement prepare(StatementDefinition next) throws SQLException {
    PreparedStatement open = statement;
    if (open != null && next == definition) {
      return open;
    }
    close();
    PreparedStatement prepared = connection.prepareStatement(next.sql());
    definition = next;
    statement = prepared;
    return prepared;
  }

  @Override
  public void close() {
    PreparedStatement open = statement;
    statement = null;
    if (open != null) {
      try {
        open.close();
      } catch (SQLException ignored) {
        // What it executed is done; the connection's own close releases what is left.
      }
    }
  }
}
