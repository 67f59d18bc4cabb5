package dev.arbiter.internal.drift;

import dev.arbiter.internal.Executor;
import dev.arbiter.internal.drift.catalog.Deployed;
import dev.arbiter.internal.drift.compare.CopiedTables;
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
  private static final int TOGETHER = 20;

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
   * What can be asked for together is, of no more tables than a session has locks for: what they
   * are is known before the first temporary copy hides a table, all of which are in the one
   * temporary schema that a first table brings about.
   */
  private void check(List<TableDefinition> tables, Session session) {
    session.attempt("CREATE TEMPORARY TABLE arbiter_drift ()");
    Deployed deployed = Deployed.read(session, tables);
    for (int i = 0; i < tables.size(); i += TOGETHER) {
      check(tables.subList(i, Math.min(i + TOGETHER, tables.size())), deployed, session);
    }
  }

  private void check(List<TableDefinition> tables, Deployed deployed, Session session) {
    List<PlannedTogether> plans =
        PlannedTogether.of(
            session, tables.stream().flatMap(it -> statements(it, deployed)).toList());
    CopiedTables copied =
        CopiedTables.of(
            session, tables.stream().filter(it -> deployed.isOfOneServer(it.name())).toList());
    for (int i = 0; i < tables.size(); i++) {
      check(tables.get(i), deployed, copied, plans.get(2 * i), plans.get(2 * i + 1));
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
      CopiedTables copied,
      PlannedTogether statements,
      PlannedTogether staging) {
    Session session = new Session(executor, table.name());
    Findings findings = new Findings(table.name());
    Refusal refusal =
        session.tried(
            () ->
                new TableCheck(session, deployed, copied, statements, staging, table, findings)
                    .run());
    if (refusal != null) {
      findings.unchecked("not everything was checked: " + refusal.text());
    }
    all.add(findings);
  }
}
