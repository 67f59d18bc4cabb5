package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.ColumnFacts;
import dev.arbiter.internal.drift.catalog.ConstraintFacts;
import dev.arbiter.internal.drift.catalog.Deployed;
import dev.arbiter.internal.drift.catalog.ForeignKeyFacts;
import dev.arbiter.internal.drift.catalog.IndexFacts;
import dev.arbiter.internal.drift.catalog.RelationFacts;
import dev.arbiter.internal.drift.catalog.Surroundings;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.schema.ConstraintDefinition;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.Note;
import dev.arbiter.schema.Note.Kind;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what a table of the database has besides what is declared. */
public final class Undeclared {

  private final TableDefinition table;
  private final TableFacts found;
  private final Set<String> declaredNames;
  private final List<Note> notes = new ArrayList<>();

  /** Collects what the table found has. */
  public Undeclared(TableDefinition table, TableFacts found) {
    this.table = table;
    this.found = found;
    this.declaredNames =
        Stream.concat(
                table.indexes().stream().map(IndexDefinition::name),
                table.constraints().stream().map(ConstraintDefinition::name))
            .collect(Collectors.toSet());
  }

  /** What was collected, by kind and name. */
  public List<Note> notes() {
    return notes.stream()
        .sorted(Comparator.comparing(Note::kind).thenComparing(it -> String.valueOf(it.name())))
        .toList();
  }

  /** Adds columns and indexes, by their names. */
  public void columnsAndIndexes() {
    found.columns().stream()
        .filter(it -> table.column(it.name()).isEmpty())
        .forEach(it -> add(Kind.COLUMN, it.name(), definition(it)));
    found.indexes().stream()
        .filter(it -> !it.isConstraint() && !declaredNames.contains(it.name()))
        .forEach(it -> add(Kind.INDEX, it.name(), definition(it)));
  }

  private static String definition(ColumnFacts column) {
    return column.written()
        + " "
        + column.type()
        + (column.notNull() ? " NOT NULL" : "")
        + (column.isIdentity() ? " " + column.identityInWords() : "")
        + generated(column);
  }

  private static String generated(ColumnFacts column) {
    if (column.isComputed()) {
      return " GENERATED ALWAYS AS ("
          + column.computation()
          + (column.generated().equals("s") ? ") STORED" : ") VIRTUAL");
    }
    return column.defaultExpression() == null ? "" : " DEFAULT " + column.defaultExpression();
  }

  private static String definition(IndexFacts index) {
    return index.definition() + (index.valid() ? "" : ", INVALID");
  }

  /** Adds constraints by their names, triggers, rules and policies. */
  public void surroundings(Collection<Surroundings> all) {
    all.stream()
        .filter(it -> it.kind() != Kind.CONSTRAINT || !declaredNames.contains(it.name()))
        .forEach(it -> add(it.kind(), it.name(), it.definition()));
  }

  /** Adds CHECK constraints that the declared ones do not imply. */
  public void checks(DeclaredCopy copy) {
    List<ConstraintFacts> declared = copy.facts().checks();
    List<ConstraintFacts> otherwise =
        found.checks().stream()
            .filter(it -> declared.stream().noneMatch(it::isWrittenLike))
            .toList();
    if (!otherwise.isEmpty()) {
      CheckProof proof = copy.checks(found);
      proof.during(
          () ->
              otherwise.stream()
                  .filter(it -> !proof.implies(declared, it))
                  .forEach(it -> add(Kind.CHECK, it.name(), definition(it))));
    }
  }

  private static String definition(ConstraintFacts check) {
    return check.sql()
        + (check.enforced() ? "" : " NOT ENFORCED")
        + (check.validated() || !check.enforced() ? "" : " NOT VALID");
  }

  /**
   * Adds foreign keys but for one for each that is declared: that which does as it says, if any.
   */
  public void foreignKeys(Deployed deployed) {
    List<ForeignKeyFacts> left = new ArrayList<>(found.foreignKeys());
    for (ReferenceDefinition declared : table.references()) {
      Optional<Long> target = deployed.visibleRelation(declared.table()).map(RelationFacts::oid);
      left.stream()
          .filter(it -> it.isOf(declared) && target.map(it::refersTo).orElse(true))
          .min(Comparator.comparing(it -> !it.actsAs(declared)))
          .ifPresent(left::remove);
    }
    left.forEach(it -> add(Kind.FOREIGN_KEY, it.name(), it.definition()));
  }

  private void add(Kind kind, String name, String definition) {
    notes.add(new Note(kind, table.name(), name, definition.replaceAll("\\s*\\R\\s*", " ")));
  }
}
