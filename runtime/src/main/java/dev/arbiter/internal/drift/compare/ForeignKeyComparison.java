package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.Deployed;
import dev.arbiter.internal.drift.catalog.ForeignKeyFacts;
import dev.arbiter.internal.drift.catalog.Names;
import dev.arbiter.internal.drift.catalog.RelationFacts;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.Identifier;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares foreign keys, by what they refer to and do; names only where they are declared. */
public final class ForeignKeyComparison {

  private final TableDefinition table;
  private final Deployed deployed;
  private final TableFacts found;
  private final ForeignKeyFixes mends;
  private final Findings findings;

  /** Reports what it finds to the findings. */
  public ForeignKeyComparison(
      TableDefinition table,
      Deployed deployed,
      RelationFacts relation,
      TableFacts found,
      Findings findings) {
    this.table = table;
    this.deployed = deployed;
    this.found = found;
    this.mends = new ForeignKeyFixes(table, relation.isPartitioned(), found.constraintNames());
    this.findings = findings;
  }

  /** Compares the foreign keys of the table found with the declared ones. */
  public void compare() {
    table.references().forEach(this::compare);
  }

  private void compare(ReferenceDefinition declared) {
    List<ForeignKeyFacts> ofColumns =
        found.foreignKeys().stream().filter(it -> it.isOfColumns(declared)).toList();
    Optional<Long> target = deployed.visibleRelation(declared.table()).map(RelationFacts::oid);
    if (target.isEmpty() && !ofColumns.isEmpty()) {
      findings.unchecked(
          "the foreign key of \""
              + subject(declared)
              + "\" was not compared, as "
              + declared.table()
              + " is not found with this search_path and these rights; there is "
              + ofColumns.get(0).definition());
      return;
    }
    List<ForeignKeyFacts> same =
        ofColumns.stream()
            .filter(it -> it.isOf(declared) && target.filter(it::refersTo).isPresent())
            .filter(ForeignKeyFacts::enforced)
            .toList();
    same.stream()
        .filter(it -> it.actsAs(declared))
        .min(Comparator.comparing(it -> distance(it, declared)))
        .ifPresentOrElse(
            it -> {
              compare(declared, it);
              same.stream().filter(other -> !other.actsAs(declared)).forEach(this::actsToo);
            },
            () -> missing(declared, ofColumns));
  }

  /** What is as declared but for its name, or but for less, comes first. */
  private static int distance(ForeignKeyFacts found, ReferenceDefinition declared) {
    return (found.validated() ? 0 : 4)
        + (found.deferral() == declared.deferral() ? 0 : 2)
        + (isNamed(found, declared) ? 0 : 1);
  }

  private static boolean isNamed(ForeignKeyFacts found, ReferenceDefinition declared) {
    return declared.name().map(found.name()::equals).orElse(true);
  }

  private void compare(ReferenceDefinition declared, ForeignKeyFacts found) {
    if (found.deferral() != declared.deferral()) {
      differ(declared, found, mends.defer(found.name(), declared.deferral()));
    }
    if (!found.validated()) {
      differ(declared, found, mends.validate(found.name()));
    }
    if (!found.disabled().isEmpty()) {
      differ(declared, found, mends.enable(found));
    }
    if (!isNamed(found, declared)) {
      differ(declared, found, mends.rename(found.name(), declared));
    }
  }

  private void differ(ReferenceDefinition declared, ForeignKeyFacts found, List<String> ddl) {
    findings.differ(
        Kind.FOREIGN_KEY, subject(declared), declared.constraint(), definition(found), ddl);
  }

  private static String definition(ForeignKeyFacts found) {
    return "CONSTRAINT "
        + Names.written(found.name())
        + " "
        + found.definition()
        + (found.disabled().isEmpty() ? "" : ", whose triggers are disabled");
  }

  private void actsToo(ForeignKeyFacts other) {
    findings.note(
        definition(other) + " is not declared, and acts beside the declared one of its columns.");
  }

  private void missing(ReferenceDefinition declared, List<ForeignKeyFacts> ofColumns) {
    List<ForeignKeyFacts> acting = ofColumns.stream().filter(ForeignKeyFacts::enforced).toList();
    findings.differ(
        Kind.FOREIGN_KEY,
        subject(declared),
        declared.constraint(),
        ofColumns.stream().map(ForeignKeyComparison::definition).findFirst().orElse(null),
        mends.add(declared, acting));
  }

  private static String subject(ReferenceDefinition reference) {
    return String.join(", ", names(reference.columns()));
  }

  private static List<String> names(List<Identifier> identifiers) {
    return identifiers.stream().map(Identifier::name).toList();
  }
}
