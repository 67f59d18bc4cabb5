package dev.arbiter.internal;

import static java.util.Objects.requireNonNull;

import dev.arbiter.BatchListener;
import dev.arbiter.StatementListener;
import dev.arbiter.internal.batch.BatchSettings;
import dev.arbiter.internal.distributed.Cluster;
import dev.arbiter.internal.error.ErrorTranslation;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.transaction.CallersConnection;
import dev.arbiter.internal.transaction.ConnectionSource;
import dev.arbiter.internal.transaction.ManagedConnections;
import dev.arbiter.internal.transaction.PooledConnections;
import dev.arbiter.internal.transaction.TogetherConnections;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What statements run in.
 *
 * @param connections where they run, and in which transaction
 * @param execution who is told of them
 * @param settings how many rows of a batch go at a time, and who is told of those
 * @param cluster whether the database is one
 */
public record Environment(
    ConnectionSource connections, Execution execution, BatchSettings settings, Cluster cluster) {

  private static Environment on(ConnectionSource connections) {
    return new Environment(connections, Execution.plain(), BatchSettings.usual(), new Cluster());
  }

  /** Connections of its own, on which calls are committed. */
  public static Environment of(DataSource dataSource) {
    return on(new PooledConnections(requireNonNull(dataSource, "dataSource")));
  }

  /** The outer transaction where there is one, else as {@link #of(DataSource)}. */
  public static Environment managed(DataSource dataSource) {
    return on(new ManagedConnections(requireNonNull(dataSource, "dataSource")));
  }

  /** The caller's connection, in the caller's transaction. */
  public static Environment of(Connection connection) {
    return on(new CallersConnection(requireNonNull(connection, "connection")));
  }

  /** One listener more is told of statements. */
  public Environment with(StatementListener listener) {
    return new Environment(
        connections, execution.with(requireNonNull(listener, "listener")), settings, cluster);
  }

  /** One listener more is told of batches. */
  public Environment withBatchListener(BatchListener listener) {
    return new Environment(
        connections, execution, settings.with(requireNonNull(listener, "listener")), cluster);
  }

  /** So many rows of a batch at most are given to the server in one statement. */
  public Environment withChunkSize(int rows) {
    return new Environment(connections, execution, settings.withChunk(rows), cluster);
  }

  /**
   * For questions that are not the application's: transactions of its own, whoever holds one and in
   * whatever mode connections come, and no listeners. On the caller's connection, or inside {@code
   * tx}, one can only stay there.
   */
  Environment apart() {
    return on(connections.apart());
  }

  /** Each call in one transaction, whatever it takes. */
  Environment together() {
    return new Environment(new TogetherConnections(connections), execution, settings, cluster);
  }

  /** Runs the user's code in a transaction, or joins the one that is open. */
  public <T extends @Nullable Object, E extends Exception> T inTransaction(
      TransactionWork<T, E> work) throws E {
    try {
      return connections.<T, E>transaction(
          tx -> work.in(new Environment(tx, execution, settings, cluster)));
    } catch (SqlFailure failure) {
      throw ErrorTranslation.translate(failure);
    }
  }
}
