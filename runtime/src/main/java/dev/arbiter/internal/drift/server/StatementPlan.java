package dev.arbiter.internal.drift.server;

import dev.arbiter.schema.StatementDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans a statement as the server does when its plan has turned generic, read-only and without
 * running it. A statement that is merely prepared would not notice that its target has no index.
 */
public class StatementPlan {

  /** The settings by which a plan is generic, and is served by an index where it can be. */
  public static final List<String> SETTINGS =
      List.of("SET LOCAL plan_cache_mode = force_generic_plan", "SET LOCAL enable_seqscan = off");

  /** These settings as one script. */
  static final String SETTINGS_OF_ALL = String.join("; ", SETTINGS);

  private final Session session;
  private final String settings;

  /** Plans in this session. */
  public StatementPlan(Session session) {
    this(session, SETTINGS_OF_ALL);
  }

  StatementPlan(Session session, String settings) {
    this.session = session;
    this.settings = settings;
  }

  /**
   * The server's answer.
   *
   * @param arbiters the indexes that resolve conflicts
   * @param planning whether the statement was understood, and what is refused is its plan
   */
  public record Answer(List<String> arbiters, @Nullable Refusal refusal, boolean planning) {}

  /** Does the work with the settings that planning takes. */
  public final void during(Runnable work) {
    session.undone(
        "SET LOCAL transaction_read_only = on; " + settings,
        () -> {
          work.run();
          return true;
        });
  }

  /** Whether one server has all rows, so that statements run which are for that alone. */
  public boolean isOfOneServer() {
    return true;
  }

  /** Plans a statement without running it. */
  public Answer of(StatementDefinition statement) {
    NamedPlan plan = NamedPlan.of(session, session.serverStatement(statement.sql()).sql(), "");
    return new Answer(PlannedInsert.arbiters(session, plan), plan.refusal(), plan.planning());
  }
}
