package dev.arbiter.internal.drift;

import dev.arbiter.internal.Executor;
import dev.arbiter.internal.drift.compare.Findings;
import dev.arbiter.internal.drift.server.Refusal;
import dev.arbiter.internal.drift.server.Session;
import dev.arbiter.schema.Difference;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.Note;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;

/** Checks tables inside a transaction. */
public final class DriftCheck {

  private final Executor executor;

  /** Checks on this transaction. */
  public DriftCheck(Executor executor) {
    this.executor = executor;
  }

  /** Checks the tables one by one. */
  public DriftReport of(List<TableDefinition> tables) {
    List<Difference> differences = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    List<Note> unchecked = new ArrayList<>();
    for (TableDefinition table : tables) {
      Findings findings = check(table);
      differences.addAll(findings.differences());
      notes.addAll(findings.notes());
      unchecked.addAll(findings.unchecked());
    }
    List<String> names = tables.stream().map(TableDefinition::name).toList();
    return new DriftReport(names, differences, notes, unchecked);
  }

  private Findings check(TableDefinition table) {
    Session session = new Session(executor, table.name());
    Findings findings = new Findings(table.name());
    Refusal refusal =
        session.attempt(
            () -> {
              new TableCheck(session, table, findings).run();
            });
    if (refusal != null) {
      findings.unchecked("not everything was checked: " + refusal.text());
    }
    return findings;
  }
}
