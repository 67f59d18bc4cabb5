package dev.arbiter.internal.drift.compare;

import static java.util.stream.Collectors.joining;

import dev.arbiter.internal.drift.catalog.ConstraintFacts;
import dev.arbiter.internal.drift.catalog.Names;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares CHECK constraints, by the rows that they let in, and names where they are declared. */
public final class CheckComparison {

  private final TableDefinition table;
  private final List<ConstraintFacts> declared;
  private final TableFacts found;
  private final List<ConstraintFacts> valid;
  private final CheckProof proof;
  private final Findings findings;
  private final Set<String> names;
  private final Set<String> renamed = new HashSet<>();

  /** Reports what it finds to the findings. */
  public CheckComparison(
      TableDefinition table, DeclaredCopy copy, TableFacts found, Findings findings) {
    this.table = table;
    this.declared = copy.facts().checks();
    this.found = found;
    this.valid = found.checks().stream().filter(it -> it.enforced() && it.validated()).toList();
    this.proof = copy.checks(found);
    this.findings = findings;
    this.names =
        Stream.concat(
                table.checks().stream(),
                table.columns().stream().flatMap(it -> it.checks().stream()))
            .flatMap(it -> it.name().stream())
            .collect(Collectors.toSet());
  }

  /** Compares the CHECK constraints of the table found with the declared ones. */
  public void compare() {
    List<ConstraintFacts> otherwise =
        declared.stream().filter(it -> valid.stream().noneMatch(it::isWrittenLike)).toList();
    List<ConstraintFacts> otherName = declared.stream().filter(this::isUnderNoSuchName).toList();
    if (!otherwise.isEmpty() || !otherName.isEmpty()) {
      proof.during(
          () -> {
            compare(otherwise);
            otherName.forEach(this::compareName);
          });
    }
  }

  /** Names are compared where they are declared; where another check has it, the rows are. */
  private boolean isUnderNoSuchName(ConstraintFacts check) {
    return names.contains(check.name())
        && found.checks().stream().noneMatch(it -> it.name().equals(check.name()));
  }

  /** Renames what lets in the same rows, if no other declaration accounts for it. */
  private void compareName(ConstraintFacts check) {
    if (!findings.has(check.name())) {
      valid.stream()
          .filter(it -> !names.contains(it.name()) && !renamed.contains(it.name()))
          .filter(it -> proof.implies(List.of(it), check) && proof.implies(List.of(check), it))
          .findFirst()
          .ifPresentOrElse(it -> renamed(check, it), () -> add(check, null, List.of()));
    }
  }

  private void renamed(ConstraintFacts check, ConstraintFacts other) {
    renamed.add(other.name());
    findings.differ(
        Kind.CHECK,
        check.name(),
        named(check),
        named(other),
        List.of(rename(other.name(), check.name())));
  }

  private static String named(ConstraintFacts check) {
    return "CONSTRAINT " + Names.written(check.name()) + " " + check.sql();
  }

  private String rename(String from, String to) {
    return alter("RENAME CONSTRAINT " + Names.written(from) + " TO " + Names.written(to));
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
    List<String> remarks =
        similar.isEmpty()
            ? List.of()
            : List.of(
                "-- It cannot be shown that each row which passes what is there, by TRUE or by"
                    + " NULL, passes the declared one.");
    add(check, sql(similar), remarks);
  }

  private void add(ConstraintFacts check, @Nullable String found, List<String> remarks) {
    List<String> ddl = new ArrayList<>(remarks);
    ddl.add(
        "-- Fails if there are rows that do not meet it: SELECT * FROM "
            + table.name()
            + " WHERE NOT ("
            + check.expression()
            + ")");
    String free = Names.free(check.name(), "", this.found.constraintNames());
    String name = names.contains(check.name()) ? check.name() : free;
    if (!name.equals(free)) {
      ddl.add(rename(name, Names.free(name, "_old", this.found.constraintNames())));
    }
    ddl.add(alter("ADD CONSTRAINT " + Names.written(name) + " " + check.sql() + " NOT VALID"));
    ddl.add(validate(name));
    findings.differ(Kind.CHECK, check.name(), check.sql(), found, ddl);
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
