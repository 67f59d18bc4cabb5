package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.IndexFacts;
import dev.arbiter.internal.drift.server.DistributedPlan;
import dev.arbiter.internal.drift.server.PlannedTogether;
import dev.arbiter.internal.drift.server.Refusal;
import dev.arbiter.internal.drift.server.Session;
import dev.arbiter.internal.drift.server.StatementPlan;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the statements, and compares the indexes that resolve their conflicts by name. */
public final class StatementComparison {

  private final TableDefinition table;
  private final Session session;
  private final StatementPlan plan;
  private final PlannedTogether statements;
  private final PlannedTogether staging;
  private final Findings findings;

  /** Reports what it finds to the findings. */
  public StatementComparison(
      TableDefinition table,
      Session session,
      StatementPlan plan,
      PlannedTogether statements,
      PlannedTogether staging,
      Findings findings) {
    this.table = table;
    this.session = session;
    this.plan = plan;
    this.statements = statements;
    this.staging = staging;
    this.findings = findings;
  }

  /** Compares the plans, and asks again one by one where there is none. */
  public void compare() {
    for (int i = 0; i < table.statements().size(); i++) {
      StatementDefinition statement = table.statements().get(i);
      statements
          .arbiters(i)
          .ifPresentOrElse(
              it -> arbiters(statement, it), () -> plan.during(() -> compare(statement)));
    }
    if (!staging.isEmpty()) {
      comparePlannedStaging();
    } else if (plan.isOfOneServer() && !table.staging().isEmpty()) {
      session.undone(
          () -> {
            compareStaging();
            return true;
          });
    }
  }

  private void comparePlannedStaging() {
    for (int i = 0; i < table.staging().size(); i++) {
      StatementDefinition statement = table.staging().get(i);
      if (!findings.has(statement.name())) {
        staging.arbiters(i).ifPresent(it -> arbiters(statement, it));
      }
    }
  }

  /** Their temporary table is created before the settings, which forbid it, and is undone. */
  private void compareStaging() {
    for (StatementDefinition statement : table.staging()) {
      if (statement.kind() == StatementDefinition.Kind.COPY) {
        continue;
      }
      if (statement.kind().isPlanned()) {
        plan.during(() -> compareStaged(statement));
        continue;
      }
      Refusal refusal = session.attempt(statement.sql());
      if (refusal != null) {
        findings.unchecked(
            "the statements of batches larger than a chunk were not planned, as these take a"
                + " temporary table: "
                + refusal.text());
        return;
      }
    }
  }

  /** What is wrong with the batch itself is no news. */
  private void compareStaged(StatementDefinition statement) {
    if (!findings.has(statement.name())) {
      compare(statement);
    }
  }

  private void compare(StatementDefinition statement) {
    StatementPlan.Answer answer = plan.of(statement);
    Refusal refusal = answer.refusal();
    if (refusal != null) {
      refused(statement, refusal, answer.planning());
    } else {
      arbiters(statement, answer.arbiters());
    }
  }

  private void arbiters(StatementDefinition statement, List<String> arbiters) {
    if (statement.arbiter() != null && !arbiters.isEmpty()) {
      arbiters(statement, statement.arbiter(), arbiters);
    }
  }

  private void arbiters(
      StatementDefinition statement, IndexDefinition declared, List<String> arbiters) {
    List<String> others = arbiters.stream().filter(this::isUndeclared).toList();
    if (!arbiters.contains(declared.name())) {
      if (!findings.has(declared.name())) {
        differ(
            statement,
            "conflicts are resolved by " + declared.name(),
            "by " + String.join(", ", arbiters));
      }
    } else if (!others.isEmpty()) {
      findings.note(
          "the conflicts of \""
              + declared.name()
              + "\" are those of "
              + String.join(", ", others)
              + " too: a row that conflicts with any of these is updated.");
    }
  }

  /**
   * Declared ones that overlap are no news, nor is an index that is just being built again, or one
   * that is a difference: a deferrable one even makes the statement fail.
   */
  private boolean isUndeclared(String arbiter) {
    return !IndexFacts.isNameOfReindex(arbiter)
        && !findings.has(arbiter)
        && table.indexes().stream().noneMatch(it -> it.name().equals(arbiter));
  }

  private void refused(StatementDefinition statement, Refusal refusal, boolean planning) {
    if (refusal.isInconclusive(planning)) {
      findings.unchecked(statement.name() + " was not planned: " + refusal.text());
    } else if (!isExplained(refusal, statement.arbiter())) {
      differ(statement, statement.sql(), refusal.text());
    }
  }

  /** Whether the refusal follows from a difference that has been found already. */
  private boolean isExplained(Refusal refusal, @Nullable IndexDefinition arbiter) {
    boolean columns = findings.hasBetween(Kind.COLUMN_MISSING, Kind.COLUMN_UNDECLARED);
    return switch (refusal.sqlState()) {
      case "42P10", DistributedPlan.REFUSED_REMOTELY ->
          columns || (arbiter != null && findings.has(arbiter.name()));
      case "42703", "42804", "42883", "42846", "428C9" -> columns;
      default -> false;
    };
  }

  private void differ(StatementDefinition statement, String declared, String found) {
    findings.differ(
        Kind.STATEMENT,
        statement.name(),
        declared,
        found,
        List.of("-- " + statement.name() + ": " + found));
  }
}
