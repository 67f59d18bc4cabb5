package dev.arbiter.internal.drift.server;

import dev.arbiter.internal.error.ShardName;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plans a statement on a table that a Citus cluster distributes. Citus has to know where its rows
 * are, and shows no plan for parameters of types that PostgreSQL does not have itself: values stand
 * in their place.
 */
public final class DistributedPlan extends StatementPlan {

  /** The SQLSTATE of what another server refuses, which keeps its reason to itself. */
  public static final String REFUSED_REMOTELY = "XX000";

  /** A column is written that is supplied, so that Citus asks no sequence for its default. */
  private static final Map<String, String> SUPPLIED = Map.of("boolean", "true");

  /** What stands in the place of the plan that another server refuses. */
  private static final String NO_REMOTE_PLAN = "\"Error\": \"Could not get remote plan";

  /**
   * Once Citus has planned a statement, it asks sequences for defaults, which read-only forbids.
   */
  private static final String READ_ONLY = "25006";

  private static final Refusal NO_PLAN =
      new Refusal(REFUSED_REMOTELY, "ERROR: another server of the cluster has no plan for it");

  private final Session session;
  private final Map<String, String> values;
  private final List<String> declared;

  /**
   * Plans in this session.
   *
   * @param type that of the distribution column; null if there is none
   * @param value one of that type; empty if none is known
   * @param indexes those of the table, whose names in a shard are others
   */
  public DistributedPlan(
      Session session,
      @Nullable String type,
      Optional<String> value,
      List<IndexDefinition> indexes) {
    super(session, "SET LOCAL plan_cache_mode = force_custom_plan");
    this.session = session;
    this.values = new HashMap<>(SUPPLIED);
    this.declared = indexes.stream().map(IndexDefinition::name).toList();
    if (type != null) {
      value.ifPresent(it -> putValue(type, it));
    }
  }

  private void putValue(String type, String value) {
    values.put(type, value);
    values.put(type + "[]", "ARRAY[" + value + "]");
  }

  @Override
  public boolean isOfOneServer() {
    return false;
  }

  @Override
  public Answer of(StatementDefinition statement) {
    NamedPlan plan = NamedPlan.of(session, session.serverStatement(statement.sql()), values);
    return new Answer(
        PlannedInsert.arbiters(session, plan).stream().map(this::declaredName).toList(),
        refusal(plan),
        plan.planning());
  }

  private static @Nullable Refusal refusal(NamedPlan plan) {
    Refusal refusal = plan.refusal();
    if (refusal == null) {
      return plan.json().contains(NO_REMOTE_PLAN) ? NO_PLAN : null;
    }
    return refusal.sqlState().equals(READ_ONLY) ? null : refusal;
  }

  private String declaredName(String nameInShard) {
    String cut = ShardName.cut(nameInShard);
    return declared.stream().filter(it -> ShardName.isOf(cut, it)).findFirst().orElse(cut);
  }
}
