package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.IndexFacts;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares indexes: the declared ones by name, the others by what they reject. Without a copy only
 * what is there and in which state is compared.
 */
public final class IndexComparison {

  private final TableDefinition table;
  private final Optional<DeclaredCopy> copy;
  private final TableFacts found;
  private final IndexFixes mends;
  private final Findings findings;
  private final Set<String> renamed = new HashSet<>();

  /** Reports what it finds to the findings. */
  public IndexComparison(ComparedTable compared, IndexFixes mends) {
    this.table = compared.table();
    this.copy = compared.copy();
    this.found = compared.found();
    this.findings = compared.findings();
    this.mends = mends;
  }

  /**
   * Compares the indexes of the table found with those of the copy.
   *
   * @param accounted the names of those that belong to declared constraints of other names
   */
  public void compare(Collection<String> accounted) {
    renamed.addAll(accounted);
    for (IndexDefinition index : table.indexes()) {
      compare(index, copy.flatMap(it -> it.facts().index(index.name())));
    }
    copy.ifPresent(
        declared ->
            found.indexes().stream()
                .filter(it -> it.rejectsRows() && !isDeclared(it) && !renamed.contains(it.name()))
                .forEach(it -> undeclared(it, declared)));
  }

  private boolean isDeclared(IndexFacts index) {
    return table.indexes().stream().anyMatch(it -> it.name().equals(index.name()))
        || table.constraints().stream().anyMatch(it -> it.name().equals(index.name()));
  }

  private void compare(IndexDefinition index, Optional<IndexFacts> declared) {
    Optional<IndexFacts> namesake = found.index(index.name());
    Optional<IndexFacts> other =
        namesake.isPresent() ? Optional.empty() : declared.flatMap(it -> equal(index, it));
    if (namesake.isPresent()) {
      compare(index, declared, namesake.get());
    } else if (other.isPresent()) {
      renamed.add(other.get().name());
      differ(Kind.INDEX_RENAMED, index, other.get(), mends.rename(index, other.get()));
    } else {
      findings.differ(
          Kind.INDEX_MISSING, index.name(), index.ddl(), null, mends.create(index, declared));
    }
  }

  /** An index that is the declared one in everything but its name. */
  private Optional<IndexFacts> equal(IndexDefinition index, IndexFacts declared) {
    return found.indexes().stream()
        .filter(it -> !isDeclared(it) && !renamed.contains(it.name()))
        .filter(it -> difference(index, Optional.of(declared), it).isEmpty())
        .findFirst();
  }

  private Optional<Kind> difference(
      IndexDefinition index, Optional<IndexFacts> declared, IndexFacts found) {
    return copy.isPresent() && declared.isPresent()
        ? new IndexMatch(copy.get()).difference(declared.get(), found)
        : IndexMatch.state(index.isUnique(), index.options().deferral(), found);
  }

  private void compare(IndexDefinition index, Optional<IndexFacts> declared, IndexFacts namesake) {
    Optional<Kind> kind = difference(index, declared, namesake);
    if (kind.isEmpty()) {
      if (index.isPrimaryKey() && found.primaryKey().isEmpty()) {
        differ(Kind.PRIMARY_KEY, index, namesake, mends.makePrimaryKey(index, namesake));
      }
    } else if (kind.get() == Kind.INDEX_INVALID) {
      differ(Kind.INDEX_INVALID, index, namesake, mends.rebuild(namesake));
    } else if (kind.get() == Kind.INDEX_STORAGE) {
      differ(Kind.INDEX_STORAGE, index, namesake, mends.store(declared, namesake));
    } else {
      differ(kind.get(), index, namesake, mends.replace(index, declared, namesake));
    }
  }

  private void differ(Kind kind, IndexDefinition index, IndexFacts found, List<String> ddl) {
    findings.differ(kind, index.name(), index.ddl(), described(found), ddl);
  }

  private static String described(IndexFacts index) {
    StringBuilder text = new StringBuilder(index.definition());
    if (!index.immediate()) {
      text.append(", of a DEFERRABLE constraint");
    } else if (index.isPrimaryKey()) {
      text.append(", of the primary key");
    } else if (index.isConstraint()) {
      text.append(", of a constraint");
    }
    return text.append(index.valid() ? "" : ", INVALID").toString();
  }

  private void undeclared(IndexFacts index, DeclaredCopy declared) {
    Optional<IndexFacts> covering =
        index.unique() && index.immediate() ? covering(index, declared) : Optional.empty();
    if (IndexFacts.isNameOfReindex(index.name()) && !index.valid()) {
      findings.note(
          "\"" + index.name() + "\" is what REINDEX CONCURRENTLY is building or has left.");
    } else if (covering.isPresent()) {
      findings.note(
          "\""
              + index.name()
              + "\" is not declared and rejects no row that \""
              + covering.get().name()
              + "\" lets in.");
    } else {
      findings.differ(
          Kind.INDEX_UNDECLARED,
          index.name(),
          "no such index",
          described(index),
          mends.advise(index));
    }
  }

  private static Optional<IndexFacts> covering(IndexFacts undeclared, DeclaredCopy copy) {
    return copy.recreated(undeclared)
        .flatMap(
            recreated ->
                copy.facts().indexes().stream()
                    .filter(it -> it.unique() && !it.exclusion())
                    .filter(it -> new IndexMatch(copy).coversRejections(it, recreated))
                    .findFirst());
  }
}
