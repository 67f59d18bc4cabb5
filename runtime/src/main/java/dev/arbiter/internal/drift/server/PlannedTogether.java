package dev.arbiter.internal.drift.server;

import dev.arbiter.internal.sql.ParameterTypes;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.StatementDefinition.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The plans of some statements, asked for in a call or two: one by one, each takes ten. If the
 * server refuses one of them there is none here; {@link StatementPlan#of} asks again and learns
 * which, and why.
 */
public final class PlannedTogether {

  private static final String DEALLOCATE = "DEALLOCATE " + NamedPlan.NAME;

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

  /** A statement, and its text as the server takes it. */
  private record Text(StatementDefinition statement, ServerStatement sql) {

    boolean isPlanned() {
      return PLANNED.contains(statement.kind());
    }

    boolean isDefinition() {
      return statement.kind() == Kind.DEFINITION;
    }
  }

  /** Plans each list of statements, in their order. */
  public static List<PlannedTogether> of(Session session, List<List<StatementDefinition>> lists) {
    List<PlannedTogether> planned = new ArrayList<>();
    plan(session, texts(session, lists), planned);
    readArbiters(session, planned.stream().flatMap(it -> it.plans.stream()).toList());
    return planned;
  }

  private static List<List<Text>> texts(Session session, List<List<StatementDefinition>> lists) {
    Iterator<ServerStatement> all =
        session
            .serverStatements(
                lists.stream().flatMap(List::stream).map(StatementDefinition::sql).toList())
            .iterator();
    return lists.stream()
        .map(list -> list.stream().map(it -> new Text(it, all.next())).toList())
        .toList();
  }

  /** Where one of them is refused, halves are planned: there is no plan of its list. */
  private static void plan(Session session, List<List<Text>> lists, List<PlannedTogether> planned) {
    Explained explained =
        ParameterTypes.planned(
            ofDomains -> explain(session, lists, ofDomains),
            it -> it.refusal == null ? "" : it.refusal.sqlState());
    if (explained.refusal == null) {
      Iterator<String> plans = explained.json.iterator();
      lists.forEach(it -> planned.add(new PlannedTogether(plans(it, plans))));
    } else if (lists.size() == 1) {
      planned.add(new PlannedTogether(List.of()));
    } else {
      int half = lists.size() / 2;
      plan(session, lists.subList(0, half), planned);
      plan(session, lists.subList(half, lists.size()), planned);
    }
  }

  /** The plans of all statements, or why there are none. */
  private record Explained(List<String> json, @Nullable Refusal refusal) {}

  private static Explained explain(Session session, List<List<Text>> lists, boolean ofDomains) {
    List<String> types = new ArrayList<>();
    List<String> json = new ArrayList<>();
    Refusal refusal =
        ofDomains ? run(session, scripts(lists, (it, all) -> all.ask(it.sql())), types) : null;
    Iterator<String> each = types.iterator();
    return new Explained(
        json,
        refusal != null
            ? refusal
            : run(
                session,
                scripts(lists, (it, all) -> all.plan(it.sql(), ofDomains ? each.next() : "")),
                json));
  }

  /**
   * Of what a list defines, its first statement, the temporary table, is what plans take: its index
   * and its end would only cost the server time.
   */
  private static List<String> scripts(
      List<List<Text>> lists, BiConsumer<Text, PlanScripts> planned) {
    PlanScripts scripts = new PlanScripts();
    for (List<Text> list : lists) {
      list.stream()
          .filter(Text::isDefinition)
          .findFirst()
          .ifPresent(it -> scripts.define(it.sql()));
      list.stream().filter(Text::isPlanned).forEach(it -> planned.accept(it, scripts));
      scripts.end();
    }
    return scripts.all();
  }

  private static List<Plan> plans(List<Text> list, Iterator<String> json) {
    return list.stream()
        .map(it -> new Plan(it.isPlanned() ? json.next() : "", new ArrayList<>()))
        .toList();
  }

  /** A prepared statement outlives the failure of the next one. */
  private static @Nullable Refusal run(Session session, List<String> scripts, List<String> rows) {
    if (scripts.isEmpty()) {
      return null;
    }
    try {
      Refusal refusal = session.tried(scripts, row -> rows.add(row.getString(1)));
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
