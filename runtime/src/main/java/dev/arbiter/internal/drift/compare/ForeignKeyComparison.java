package dev.arbiter.internal.drift.compare;

import static java.util.stream.Collectors.joining;

import dev.arbiter.internal.drift.catalog.Catalog;
import dev.arbiter.internal.drift.catalog.ForeignKeyFacts;
import dev.arbiter.internal.drift.catalog.Names;
import dev.arbiter.internal.drift.catalog.RelationFacts;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.Identifier;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Optional;

/** Compares foreign keys, by what they refer to: names are the server's. */
public final class ForeignKeyComparison {

  private final TableDefinition table;
  private final Catalog catalog;
  private final RelationFacts relation;
  private final TableFacts found;
  private final Findings findings;

  /** Reports what it finds to the findings. */
  public ForeignKeyComparison(
      TableDefinition table,
      Catalog catalog,
      RelationFacts relation,
      TableFacts found,
      Findings findings) {
    this.table = table;
    this.catalog = catalog;
    this.relation = relation;
    this.found = found;
    this.findings = findings;
  }

  /** Compares the foreign keys of the table found with the declared ones. */
  public void compare() {
    table.references().forEach(this::compare);
  }

  private void compare(ReferenceDefinition declared) {
    List<ForeignKeyFacts> ofColumns =
        found.foreignKeys().stream()
            .filter(it -> it.columns().equals(names(declared.columns())))
            .toList();
    Optional<Long> target = catalog.visibleRelation(declared.table()).map(RelationFacts::oid);
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
    Optional<ForeignKeyFacts> same =
        ofColumns.stream()
            .filter(it -> target.isPresent() && it.referencedTable() == target.get())
            .filter(it -> it.referencedColumns().equals(names(declared.referenced())))
            .filter(it -> it.onDelete() == declared.onDelete() && it.enforced())
            .findFirst();
    if (same.isEmpty()) {
      missing(declared, ofColumns);
    } else if (!same.get().validated()) {
      findings.differ(
          Kind.FOREIGN_KEY,
          subject(declared),
          declared.sql(),
          same.get().definition(),
          List.of(validate(same.get().name())));
    }
  }

  private void missing(ReferenceDefinition declared, List<ForeignKeyFacts> ofColumns) {
    String base = table.identifier().name() + "_" + String.join("_", names(declared.columns()));
    String name = Names.free(base, "_fkey", found.constraintNames());
    String add =
        "ALTER TABLE "
            + table.name()
            + " ADD CONSTRAINT "
            + Names.written(name)
            + " FOREIGN KEY ("
            + declared.columns().stream().map(Identifier::sql).collect(joining(", "))
            + ") "
            + declared.sql();
    findings.differ(
        Kind.FOREIGN_KEY,
        subject(declared),
        declared.sql(),
        ofColumns.stream().map(ForeignKeyFacts::definition).findFirst().orElse(null),
        relation.isPartitioned()
            ? List.of(add + ";")
            : List.of(add + " NOT VALID;", validate(name)));
  }

  private String validate(String name) {
    return "ALTER TABLE " + table.name() + " VALIDATE CONSTRAINT " + Names.written(name) + ";";
  }

  private static String subject(ReferenceDefinition reference) {
    return String.join(", ", names(reference.columns()));
  }

  private static List<String> names(List<Identifier> identifiers) {
    return identifiers.stream().map(Identifier::name).toList();
  }
}
