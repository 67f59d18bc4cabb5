package dev.arbiter.internal.drift.server;

import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.StatementDefinition.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plans of some statements, asked for in a call or two: one by one, each takes ten. If the
 * server refuses one of them there is none here; {@link StatementPlan#of} asks again and learns
 * which, and why.
 */
public final class PlannedTogether {

  private static final String DEALLOCATE = "DEALLOCATE arbiter_drift";

  private static final Set<Kind> PLANNED =
      EnumSet.of(Kind.INSERT, Kind.UPDATE, Kind.DELETE, Kind.SELECT);

  private final List<Plan> plans;

  private PlannedTogether(List<Plan> plans) {
    this.plans = plans;
  }

  /**
   * A plan.
   *
   * @param json empty if there is nothing to plan
   * @param arbiters the indexes that resolve conflicts, once they are read
   */
  private record Plan(String json, List<String> arbiters) {}

  /** Plans each list of statements, in their order. */
  public static List<PlannedTogether> of(Session session, List<List<StatementDefinition>> lists) {
    List<String> texts =
        lists.stream().flatMap(List::stream).map(StatementDefinition::sql).toList();
    List<ServerStatement> all = session.serverStatements(texts);
    List<PlannedTogether> planned = new ArrayList<>();
    int first = 0;
    for (List<StatementDefinition> statements : lists) {
      int end = first + statements.size();
      planned.add(new PlannedTogether(plan(session, statements, all.subList(first, end))));
      first = end;
    }
    readArbiters(session, planned.stream().flatMap(it -> it.plans.stream()).toList());
    return planned;
  }

  /** None, if one of them is refused. */
  private static List<Plan> plan(
      Session session, List<StatementDefinition> statements, List<ServerStatement> texts) {
    PlanScripts scripts = new PlanScripts();
    for (int i = 0; i < texts.size(); i++) {
      Kind kind = statements.get(i).kind();
      if (PLANNED.contains(kind)) {
        scripts.plan(texts.get(i));
      } else if (kind == Kind.DEFINITION) {
        scripts.define(texts.get(i));
      }
    }
    List<String> json = new ArrayList<>();
    if (!statements.isEmpty() && run(session, scripts.all(), json) != null) {
      return List.of();
    }
    List<Plan> plans = new ArrayList<>();
    int number = 0;
    for (StatementDefinition statement : statements) {
      boolean planned = PLANNED.contains(statement.kind());
      plans.add(new Plan(planned ? json.get(number++) : "", new ArrayList<>()));
    }
    return plans;
  }

  /** A prepared statement outlives the failure of the next one. */
  private static @Nullable Refusal run(Session session, List<String> scripts, List<String> json) {
    try {
      Refusal refusal = session.tried(scripts, row -> json.add(row.getString(1)));
      if (refusal != null) {
        session.attempt(DEALLOCATE);
      }
      return refusal;
    } catch (RuntimeException failure) {
      try {
        session.attempt(DEALLOCATE);
      } catch (RuntimeException second) {
        failure.addSuppressed(second);
      }
      throw failure;
    }
  }

  private static void readArbiters(Session session, List<Plan> plans) {
    List<Plan> inserts = plans.stream().filter(it -> PlannedInsert.isOne(it.json())).toList();
    if (!inserts.isEmpty()) {
      session.rows(
          PlannedInsert.ARBITERS_OF_MANY,
          row -> inserts.get(row.getInt(1) - 1).arbiters().add(row.getString(2)),
          inserts.stream().map(Plan::json).toList());
    }
  }

  /** The indexes that resolve the conflicts of a statement; empty if it was not planned. */
  public Optional<List<String>> arbiters(int place) {
    return isEmpty() ? Optional.empty() : Optional.of(plans.get(place).arbiters());
  }

  /** Whether none was planned. */
  public boolean isEmpty() {
    return plans.isEmpty();
  }
}
