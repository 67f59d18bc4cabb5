package dev.arbiter.internal.drift;

import dev.arbiter.internal.Executor;
import dev.arbiter.internal.drift.catalog.Deployed;
import dev.arbiter.internal.drift.compare.Findings;
import dev.arbiter.internal.drift.server.PlannedTogether;
import dev.arbiter.internal.drift.server.Refusal;
import dev.arbiter.internal.drift.server.Session;
import dev.arbiter.schema.Difference;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.Note;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks tables inside a transaction. */
public final class DriftCheck {

  /** So many that a call's delay is shared, and that none takes long. */
  private static final int PLANNED_TOGETHER = 20;

  private final Executor executor;
  private final List<Findings> all = new ArrayList<>();

  /** Checks on this transaction. */
  public DriftCheck(Executor executor) {
    this.executor = executor;
  }

  /** Checks the tables. */
  public DriftReport of(List<TableDefinition> tables) {
    if (!tables.isEmpty()) {
      Session session = new Session(executor, name(tables));
      session.undone(
          () -> {
            check(tables, session);
            return true;
          });
    }
    List<Difference> differences = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    List<Note> unchecked = new ArrayList<>();
    for (Findings findings : all) {
      differences.addAll(findings.differences());
      notes.addAll(findings.notes());
      unchecked.addAll(findings.unchecked());
    }
    List<String> names = tables.stream().map(TableDefinition::name).toList();
    return new DriftReport(names, differences, notes, unchecked);
  }

  private static String name(List<TableDefinition> tables) {
    String first = tables.get(0).name();
    return tables.size() == 1 ? first : first + " and " + (tables.size() - 1) + " more";
  }

  /**
   * What can be asked for together is. Temporary copies are made one after the other, as they hide
   * each other's tables, and a session has locks for no more than so many; but all in the one
   * temporary schema that a first table brings about.
   */
  private void check(List<TableDefinition> tables, Session session) {
    session.attempt("CREATE TEMPORARY TABLE arbiter_drift ()");
    Deployed deployed = Deployed.read(session, tables);
    for (int i = 0; i < tables.size(); i += PLANNED_TOGETHER) {
      List<TableDefinition> some = tables.subList(i, Math.min(i + PLANNED_TOGETHER, tables.size()));
      List<PlannedTogether> plans =
          PlannedTogether.of(
              session, some.stream().flatMap(it -> statements(it, deployed)).toList());
      for (int j = 0; j < some.size(); j++) {
        check(some.get(j), deployed, plans.get(2 * j), plans.get(2 * j + 1));
      }
    }
  }

  private static Stream<List<StatementDefinition>> statements(
      TableDefinition table, Deployed deployed) {
    return deployed.isOfOneServer(table.name())
        ? Stream.of(table.statements(), table.staging())
        : Stream.of(List.of(), List.of());
  }

  private void check(
      TableDefinition table,
      Deployed deployed,
      PlannedTogether statements,
      PlannedTogether staging) {
    Session session = new Session(executor, table.name());
    Findings findings = new Findings(table.name());
    Refusal refusal =
        session.tried(
            "",
            () -> new TableCheck(session, deployed, statements, staging, table, findings).run());
    if (refusal != null) {
      findings.unchecked("not everything was checked: " + refusal.text());
    }
    all.add(findings);
  }
}
