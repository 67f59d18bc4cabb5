package dev.arbiter.internal.distributed;

import dev.arbiter.internal.error.ErrorTranslation;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.transaction.ConnectionSource;
import dev.arbiter.schema.StatementDefinition;

/** Whether the database is a cluster, which distributes tables. */
public final class Cluster {

  private static final StatementDefinition QUESTION =
      new StatementDefinition(
          "isCluster",
          "pg_dist_partition",
          StatementDefinition.Kind.SELECT,
          "SELECT to_regclass('pg_dist_partition') IS NOT NULL",
          null,
          null);

  private volatile boolean known;

  /** Not yet known to be one. */
  public Cluster() {}

  /** Asks the server, until it is one: a server may become a cluster, but hardly ceases to be. */
  public boolean isThere(ConnectionSource connections, Execution execution) {
    if (!known) {
      try {
        known =
            Boolean.TRUE.equals(
                connections.call(
                    QUESTION,
                    connection ->
                        execution.read(
                            connection, QUESTION, statement -> {}, row -> row.getBoolean(1))));
      } catch (SqlFailure failure) {
        throw ErrorTranslation.translate(failure);
      }
    }
    return known;
  }
}
