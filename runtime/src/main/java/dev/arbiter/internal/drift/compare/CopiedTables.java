package dev.arbiter.internal.drift.compare;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.arbiter.internal.drift.server.Session;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the server says of the copies of several declared tables, created and read together. Those
 * of which it refuses something are not among them.
 */
public final class CopiedTables {

  private final Session session;
  private final IdentityHashMap<TableDefinition, CopyFacts> facts = new IdentityHashMap<>();

  private CopiedTables(Session session) {
    this.session = session;
  }

  /** Reads those of the tables. */
  public static CopiedTables of(Session session, List<TableDefinition> tables) {
    CopiedTables copied = new CopiedTables(session);
    groups(tables).forEach(copied::read);
    return copied;
  }

  /** What the server says of the table's copy; empty if it was not created. */
  public Optional<CopyFacts> facts(TableDefinition table) {
    return Optional.ofNullable(facts.get(table));
  }

  /** Tables that are next to each other and hide nothing from each other. */
  private static List<List<TableDefinition>> groups(List<TableDefinition> tables) {
    List<List<TableDefinition>> groups = new ArrayList<>();
    List<TableDefinition> group = new ArrayList<>();
    for (TableDefinition table : tables) {
      if (group.stream().anyMatch(it -> hide(it, table))) {
        groups.add(group);
        group = new ArrayList<>();
      }
      group.add(table);
    }
    groups.add(group);
    return groups;
  }

  private static boolean hide(TableDefinition one, TableDefinition other) {
    return CopyScript.of(one).hides(other) || CopyScript.of(other).hides(one);
  }

  private void read(List<TableDefinition> tables) {
    if (!tables.isEmpty() && !isRead(tables) && tables.size() > 1) {
      int half = tables.size() / 2;
      read(tables.subList(0, half));
      read(tables.subList(half, tables.size()));
    }
  }

  private boolean isRead(List<TableDefinition> tables) {
    return session.undone(
        () -> {
          boolean created = session.attempt(script(tables)) == null;
          if (created) {
            readCreated(tables);
          }
          return created;
        });
  }

  private static String script(List<TableDefinition> tables) {
    return tables.stream().map(it -> CopyScript.of(it).all()).collect(joining("\n;\n"));
  }

  private void readCreated(List<TableDefinition> tables) {
    Map<String, CopyFacts> found =
        CopyFacts.read(session, tables.stream().map(it -> CopyScript.of(it).name()).toList());
    tables.forEach(it -> facts.put(it, requireNonNull(found.get(CopyScript.of(it).name()))));
  }
}
