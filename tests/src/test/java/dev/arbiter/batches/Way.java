package dev.arbiter.batches;

import dev.arbiter.Database;
import dev.arbiter.testing.ConnectionsFrom;
import dev.arbiter.testing.HeldTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The ways in which a batch can be run. */
enum Way {
  OWN_TRANSACTION(Integer.MAX_VALUE, false),
  TX(Integer.MAX_VALUE, false),
  CALLERS_CONNECTION(Integer.MAX_VALUE, false),
  CALLERS_AUTOCOMMIT(Integer.MAX_VALUE, false),
  MANAGED(Integer.MAX_VALUE, false),
  AUTOCOMMIT_OFF(Integer.MAX_VALUE, false),
  CHUNKS(4, false),
  STREAMED_CHUNKS(4, true),
  CHUNKS_ON_CALLERS_CONNECTION(4, true);

  private final int chunk;
  private final boolean streamed;

  Way(int chunk, boolean streamed) {
    this.chunk = chunk;
    this.streamed = streamed;
  }

  /** Something to run on a database. */
  interface Batch {

    Answer run(Database database, boolean streamed);
  }

  Answer run(DataSource dataSource, Batch batch) throws SQLException {
    switch (this) {
      case TX:
        return Database.of(dataSource)
            .withChunkSize(chunk)
            .inTransaction(tx -> batch.run(tx, streamed));
      case CALLERS_AUTOCOMMIT:
        return batch.run(Database.of(dataSource.getConnection()).withChunkSize(chunk), streamed);
      case CALLERS_CONNECTION:
      case CHUNKS_ON_CALLERS_CONNECTION:
        return joined(dataSource, batch, false);
      case MANAGED:
        return joined(dataSource, batch, true);
      case AUTOCOMMIT_OFF:
        return autoCommitOff(dataSource, batch);
      default:
        return batch.run(Database.of(dataSource).withChunkSize(chunk), streamed);
    }
  }

  private Answer autoCommitOff(DataSource dataSource, Batch batch) throws SQLException {
    try {
      return batch.run(Database.of(ConnectionsFrom.autoCommitOff(dataSource)), streamed);
    } finally {
      dataSource.getConnection().setAutoCommit(true);
    }
  }

  private Answer joined(DataSource dataSource, Batch batch, boolean managed) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        Answer answer =
            managed
                ? managed(ConnectionsFrom.sharing(connection), batch)
                : batch.run(Database.of(connection).withChunkSize(chunk), streamed);
        connection.commit();
        return answer;
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private Answer managed(DataSource dataSource, Batch batch) {
    return HeldTransactions.hold(
        dataSource, () -> batch.run(Database.managed(dataSource).withChunkSize(chunk), streamed));
  }
}
