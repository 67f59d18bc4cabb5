package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.IndexFacts;
import dev.arbiter.internal.drift.catalog.Names;
import dev.arbiter.schema.ConstraintDefinition;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the constraints that are declared in PostgreSQL's own words, as the server writes them:
 * without a copy only whether they are there.
 */
public final class ConstraintComparison {

  private final ComparedTable compared;
  private final TableDefinition table;
  private final Set<String> renamed = new LinkedHashSet<>();

  /** Reports what it finds to the findings. */
  public ConstraintComparison(ComparedTable compared) {
    this.compared = compared;
    this.table = compared.table();
  }

  /** Compares them, and returns the names of those that are there under another one. */
  public Set<String> compare() {
    table.constraints().forEach(this::compare);
    return renamed;
  }

  private void compare(ConstraintDefinition declared) {
    Optional<IndexFacts> ofCopy = compared.copy().flatMap(it -> it.facts().index(declared.name()));
    Optional<IndexFacts> namesake = compared.found().index(declared.name());
    if (namesake.isPresent()) {
      if (ofCopy.isPresent() && !isSame(ofCopy.get(), namesake.get())) {
        differ(declared, namesake, replace(declared, namesake.get()));
      }
      return;
    }
    Optional<IndexFacts> other =
        compared.found().indexes().stream()
            .filter(it -> !isDeclared(it) && !renamed.contains(it.name()))
            .filter(it -> ofCopy.isPresent() && isSame(ofCopy.get(), it))
            .findFirst();
    other.ifPresent(it -> renamed.add(it.name()));
    differ(declared, other, other.map(it -> rename(it, declared)).orElseGet(() -> add(declared)));
  }

  private boolean isDeclared(IndexFacts index) {
    return table.indexes().stream().anyMatch(it -> it.name().equals(index.name()))
        || table.constraints().stream().anyMatch(it -> it.name().equals(index.name()));
  }

  private boolean isSame(IndexFacts declared, IndexFacts found) {
    return found.isConstraint()
        && (definition(declared).equals(definition(found))
            || (withoutPredicate(declared).equals(withoutPredicate(found))
                && implies(declared, found)
                && implies(found, declared)));
  }

  private static String definition(IndexFacts index) {
    return String.valueOf(index.traits().constraint());
  }

  private static String withoutPredicate(IndexFacts index) {
    return definition(index).replace(" WHERE (" + index.predicate() + ")", "");
  }

  private boolean implies(IndexFacts premise, IndexFacts conclusion) {
    return compared
        .copy()
        .filter(it -> it.implies(premise.predicate(), conclusion.predicate()))
        .isPresent();
  }

  private void differ(ConstraintDefinition declared, Optional<IndexFacts> found, List<String> ddl) {
    compared
        .findings()
        .differ(
            Kind.CONSTRAINT,
            declared.name(),
            declared.sql(),
            found.map(ConstraintComparison::described).orElse(null),
            ddl);
  }

  private static String described(IndexFacts found) {
    return found.isConstraint()
        ? "CONSTRAINT " + Names.written(found.name()) + " " + definition(found)
        : found.definition();
  }

  private List<String> rename(IndexFacts found, ConstraintDefinition declared) {
    return List.of(alter("RENAME CONSTRAINT", found.name(), declared.name()));
  }

  private List<String> replace(ConstraintDefinition declared, IndexFacts found) {
    String old = Names.free(found.name(), "_old", compared.found().constraintNames());
    List<String> ddl = new ArrayList<>();
    ddl.add(
        found.isConstraint()
            ? alter("RENAME CONSTRAINT", found.name(), old)
            : "ALTER INDEX " + found.written() + " RENAME TO " + Names.written(old) + ";");
    ddl.addAll(add(declared));
    if (found.rejectsRows()) {
      ddl.add("-- " + old + " still rejects rows, and is left: remove it yourself.");
    }
    return ddl;
  }

  private List<String> add(ConstraintDefinition declared) {
    return List.of(
        "-- Fails if there are rows that conflict, and locks out writes while it is built.",
        "ALTER TABLE " + table.name() + " ADD " + declared.sql() + ";");
  }

  private String alter(String what, String from, String to) {
    return "ALTER TABLE "
        + table.name()
        + " "
        + what
        + " "
        + Names.written(from)
        + " TO "
        + Names.written(to)
        + ";";
  }
}
