package dev.arbiter.internal.drift.compare;

import static java.util.stream.Collectors.joining;

import dev.arbiter.internal.drift.catalog.ConstraintFacts;
import dev.arbiter.internal.drift.catalog.Names;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares CHECK constraints, by the rows that they let in: names are the server's. */
public final class CheckComparison {

  private final TableDefinition table;
  private final List<ConstraintFacts> declared;
  private final TableFacts found;
  private final List<ConstraintFacts> valid;
  private final CheckProof proof;
  private final Findings findings;

  /** Reports what it finds to the findings. */
  public CheckComparison(
      TableDefinition table, DeclaredCopy copy, TableFacts found, Findings findings) {
    this.table = table;
    this.declared = copy.facts().checks();
    this.found = found;
    this.valid = found.checks().stream().filter(it -> it.enforced() && it.validated()).toList();
    this.proof = copy.checks(found);
    this.findings = findings;
  }

  /** Compares the CHECK constraints of the table found with the declared ones. */
  public void compare() {
    List<ConstraintFacts> otherwise =
        declared.stream().filter(it -> valid.stream().noneMatch(it::isWrittenLike)).toList();
    if (!otherwise.isEmpty()) {
      proof.during(() -> compare(otherwise));
    }
  }

  private void compare(List<ConstraintFacts> otherwise) {
    List<ConstraintFacts> stricter =
        valid.stream().filter(it -> !proof.implies(declared, it)).toList();
    List<ConstraintFacts> others = without(valid, stricter);
    otherwise.stream()
        .filter(it -> !proof.implies(others, it))
        .forEach(it -> compare(it, others, stricter));
  }

  private void compare(
      ConstraintFacts check, List<ConstraintFacts> others, List<ConstraintFacts> stricter) {
    if (proof.implies(valid, check)) {
      needed(check, others, stricter).forEach(it -> stricter(check, it));
    } else {
      found.checks().stream()
          .filter(it -> it.enforced() && !it.validated() && proof.implies(List.of(it), check))
          .findFirst()
          .ifPresentOrElse(it -> notValidated(check, it), () -> missing(check));
    }
  }

  /** Those of the stricter ones without which the others do not imply it. */
  private List<ConstraintFacts> needed(
      ConstraintFacts check, List<ConstraintFacts> others, List<ConstraintFacts> stricter) {
    List<ConstraintFacts> needed = new ArrayList<>(stricter);
    for (ConstraintFacts each : stricter) {
      List<ConstraintFacts> premises = new ArrayList<>(others);
      premises.addAll(without(needed, List.of(each)));
      if (proof.implies(premises, check)) {
        needed.remove(each);
      }
    }
    return needed;
  }

  private static List<ConstraintFacts> without(
      List<ConstraintFacts> all, List<ConstraintFacts> some) {
    return all.stream().filter(it -> !some.contains(it)).toList();
  }

  private void stricter(ConstraintFacts declared, ConstraintFacts found) {
    findings.note(
        "\""
            + found.name()
            + "\" "
            + found.sql()
            + " lets in no row that the declared "
            + declared.sql()
            + " rejects, and may reject more (23514).");
  }

  private void notValidated(ConstraintFacts declared, ConstraintFacts found) {
    findings.differ(
        Kind.CHECK,
        found.name(),
        declared.sql(),
        found.sql() + " NOT VALID",
        List.of(validate(found.name())));
  }

  private void missing(ConstraintFacts check) {
    List<ConstraintFacts> similar = similar(check);
    String name = Names.free(check.name(), "", found.constraintNames());
    List<String> ddl = new ArrayList<>();
    if (!similar.isEmpty()) {
      ddl.add(
          "-- It cannot be shown that each row which passes what is there, by TRUE or by NULL,"
              + " passes the declared one.");
    }
    ddl.add(
        "-- Fails if there are rows that do not meet it: SELECT * FROM "
            + table.name()
            + " WHERE NOT ("
            + check.expression()
            + ")");
    ddl.add(alter("ADD CONSTRAINT " + Names.written(name) + " " + check.sql() + " NOT VALID"));
    ddl.add(validate(name));
    findings.differ(Kind.CHECK, check.name(), check.sql(), sql(similar), ddl);
  }

  /** What may have been meant as it: of its name, or about one of its columns. */
  private List<ConstraintFacts> similar(ConstraintFacts check) {
    return found.checks().stream()
        .filter(it -> declared.stream().noneMatch(it::isWrittenLike))
        .filter(it -> it.name().equals(check.name()) || sharesColumn(it, check))
        .toList();
  }

  private static boolean sharesColumn(ConstraintFacts one, ConstraintFacts other) {
    return one.columns().stream().anyMatch(other.columns()::contains);
  }

  private static @Nullable String sql(List<ConstraintFacts> checks) {
    return checks.isEmpty()
        ? null
        : checks.stream().map(ConstraintFacts::sql).collect(joining(", "));
  }

  private String validate(String name) {
    return alter("VALIDATE CONSTRAINT " + Names.written(name));
  }

  private String alter(String what) {
    return "ALTER TABLE " + table.name() + " " + what + ";";
  }
}
