package dev.arbiter.internal.drift;

import static java.util.stream.Collectors.groupingBy;

import dev.arbiter.internal.Executor;
import dev.arbiter.internal.drift.catalog.Deployed;
import dev.arbiter.internal.drift.catalog.RelationFacts;
import dev.arbiter.internal.drift.catalog.Surroundings;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.internal.drift.compare.DeclaredCopy;
import dev.arbiter.internal.drift.compare.Findings;
import dev.arbiter.internal.drift.compare.Undeclared;
import dev.arbiter.internal.drift.server.Session;
import dev.arbiter.schema.Note;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects, inside a transaction, what tables have besides what is declared. */
public final class UndeclaredCheck {

  private final Executor executor;

  /** Asks on this transaction. */
  public UndeclaredCheck(Executor executor) {
    this.executor = executor;
  }

  /** What the tables have; one that is not there has nothing. */
  public List<Note> of(List<TableDefinition> tables) {
    Session session = new Session(executor, tables.get(0).name());
    return session.undone(
        () -> {
          Deployed deployed = Deployed.read(session, tables);
          Map<Long, List<Surroundings>> surroundings =
              deployed.surroundings().stream().collect(groupingBy(Surroundings::table));
          List<Note> notes = new ArrayList<>();
          for (TableDefinition table : tables) {
            deployed
                .visibleRelation(table.name())
                .filter(RelationFacts::isTable)
                .map(RelationFacts::oid)
                .ifPresent(
                    it ->
                        notes.addAll(
                            of(table, deployed, it, surroundings.getOrDefault(it, List.of()))));
          }
          return notes;
        });
  }

  private List<Note> of(
      TableDefinition table, Deployed deployed, long oid, List<Surroundings> surroundings) {
    TableFacts found = deployed.table(oid);
    Undeclared undeclared = new Undeclared(table, found);
    undeclared.columnsAndIndexes();
    undeclared.surroundings(surroundings);
    undeclared.foreignKeys(deployed);
    Findings findings = new Findings(table.name());
    if (!found.checks().isEmpty()) {
      compareChecks(table, undeclared, findings);
    }
    List<Note> notes = new ArrayList<>(undeclared.notes());
    notes.addAll(findings.unchecked());
    return notes;
  }

  /** What they let in is compared by a copy of the declared table. */
  private void compareChecks(TableDefinition table, Undeclared undeclared, Findings findings) {
    Session session = new Session(executor, table.name());
    session.undone(
        () -> {
          DeclaredCopy.create(session, table, findings).ifPresent(undeclared::checks);
          return true;
        });
  }
}
