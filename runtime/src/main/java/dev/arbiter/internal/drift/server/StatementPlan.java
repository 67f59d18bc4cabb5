package dev.arbiter.internal.drift.server;

import dev.arbiter.schema.StatementDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans a statement as the server does when its plan has turned generic, read-only and without
 * running it. A statement that is merely prepared would not notice that its target has no index.
 */
public final class StatementPlan {

  private static final String SETTINGS =
      "SET LOCAL transaction_read_only = on; SET LOCAL plan_cache_mode = force_generic_plan;"
          + " SET LOCAL enable_seqscan = off";

  private final Session session;

  /** Plans in this session. */
  public StatementPlan(Session session) {
    this.session = session;
  }

  /**
   * The server's answer.
   *
   * @param arbiters the indexes that resolve conflicts
   * @param planning whether the statement was understood, and what is refused is its plan
   */
  public record Answer(List<String> arbiters, @Nullable Refusal refusal, boolean planning) {}

  /** Does the work with the settings that planning takes. */
  public void during(Runnable work) {
    session.undone(
        () -> {
          session.run(SETTINGS);
          work.run();
          return true;
        });
  }

  /** Plans a statement without running it. */
  public Answer of(StatementDefinition statement) {
    NativeSql sql = NativeSql.of(statement.sql());
    Refusal refusal = session.attempt(() -> session.run("PREPARE arbiter_drift AS " + sql.text()));
    return refusal != null ? new Answer(List.of(), refusal, false) : plan(sql);
  }

  /** Prepared statements outlive the rollback to a savepoint. */
  private Answer plan(NativeSql sql) {
    try {
      List<String> arbiters = new ArrayList<>();
      Refusal refusal =
          session.attempt(
              () -> arbiters.addAll(PlannedInsert.arbiters(session, execute(sql.parameters()))));
      return new Answer(arbiters, refusal, true);
    } finally {
      session.run("DEALLOCATE arbiter_drift");
    }
  }

  private static String execute(int parameters) {
    String nulls = String.join(", ", Collections.nCopies(parameters, "NULL"));
    return "EXECUTE arbiter_drift" + (parameters == 0 ? "" : "(" + nulls + ")");
  }
}
