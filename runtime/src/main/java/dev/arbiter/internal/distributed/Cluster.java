package dev.arbiter.internal.distributed;

import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.transaction.Calls;
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
  public boolean isThere(Calls calls, Execution execution) {
    if (!known) {
      known =
          Boolean.TRUE.equals(
              calls.call(
                  QUESTION,
                  connection ->
                      execution.read(
                          connection, QUESTION, statement -> {}, row -> row.getBoolean(1))));
    }
    return known;
  }
}
