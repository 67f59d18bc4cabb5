package dev.arbiter.internal.drift.server;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares expressions without columns by what the planner makes of them; none is evaluated. */
public final class Constant {

  private Constant() {}

  /**
   * Whether two expressions give the same value of a type; none at all is NULL. What the server
   * refuses gives the same value as nothing else.
   */
  public static boolean same(
      Session session, String type, @Nullable String one, @Nullable String other) {
    if (Objects.equals(one, other)) {
      return true;
    }
    List<String> folded = folded(session, type, one);
    return !folded.isEmpty() && folded.equals(folded(session, type, other));
  }

  private static List<String> folded(Session session, String type, @Nullable String expression) {
    String value = expression == null ? "NULL" : expression;
    NamedPlan plan =
        NamedPlan.of(session, "SELECT CAST((" + value + ") AS " + type + ")", "VERBOSE, ");
    return plan.refusal() != null
        ? List.of()
        : plan.find(session, "strict $[0].\"Plan\".\"Output\"[0]").stream()
            .map(ValueFunctions::asUsual)
            .toList();
  }
}
