package dev.arbiter.internal.drift.compare;

import static java.util.stream.Collectors.joining;

import dev.arbiter.internal.drift.catalog.ConstraintFacts;
import dev.arbiter.internal.drift.catalog.Names;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares CHECK constraints, by what they check: names are the server's. */
public final class CheckComparison {

  private final TableDefinition table;
  private final DeclaredCopy copy;
  private final Findings findings;

  /** Reports what it finds to the findings. */
  public CheckComparison(TableDefinition table, DeclaredCopy copy, Findings findings) {
    this.table = table;
    this.copy = copy;
    this.findings = findings;
  }

  /** Compares the CHECK constraints of the table found with the declared ones. */
  public void compare(TableFacts found) {
    for (ConstraintFacts declared : copy.facts().checks()) {
      if (!isMet(declared, found.checks().stream().filter(ConstraintFacts::validated))) {
        found.checks().stream()
            .filter(it -> it.enforced() && isMet(declared, Stream.of(it)))
            .findFirst()
            .ifPresentOrElse(it -> notValidated(declared, it), () -> missing(declared, found));
      }
    }
  }

  /** All together may imply what is declared: {@code a AND b} can be two constraints. */
  private boolean isMet(ConstraintFacts declared, Stream<ConstraintFacts> checks) {
    List<String> found =
        checks.filter(ConstraintFacts::enforced).map(ConstraintFacts::expression).toList();
    if (found.isEmpty()) {
      return false;
    }
    return found.contains(declared.expression())
        || copy.implies(
            found.stream().map(it -> "(" + it + ")").collect(joining(" AND ")),
            declared.expression());
  }

  private void notValidated(ConstraintFacts declared, ConstraintFacts found) {
    findings.differ(
        Kind.CHECK,
        found.name(),
        check(declared),
        check(found) + " NOT VALID",
        List.of(validate(found.name())));
  }

  private void missing(ConstraintFacts declared, TableFacts found) {
    Optional<ConstraintFacts> namesake =
        found.checks().stream().filter(it -> it.name().equals(declared.name())).findFirst();
    String name = Names.free(declared.name(), "", found.constraintNames());
    findings.differ(
        Kind.CHECK,
        declared.name(),
        check(declared),
        namesake.map(CheckComparison::check).orElse(null),
        List.of(
            "-- Fails if there are rows that do not meet it: SELECT * FROM "
                + table.name()
                + " WHERE NOT ("
                + declared.expression()
                + ")",
            "ALTER TABLE "
                + table.name()
                + " ADD CONSTRAINT "
                + Names.written(name)
                + " "
                + check(declared)
                + " NOT VALID;",
            validate(name)));
  }

  private String validate(String name) {
    return "ALTER TABLE " + table.name() + " VALIDATE CONSTRAINT " + Names.written(name) + ";";
  }

  private static String check(ConstraintFacts check) {
    return "CHECK (" + check.expression() + ")";
  }
}
