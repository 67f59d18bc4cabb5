package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.RelationFacts;
import dev.arbiter.schema.Difference.Kind;
import java.util.List;
import java.util.Objects;

/** Compares a table's storage parameters, those that are declared. */
public final class StorageComparison {

  private final ComparedTable compared;

  /** Reports what it finds to the findings. */
  public StorageComparison(ComparedTable compared) {
    this.compared = compared;
  }

  /** Compares those of the relation with those of the copy. */
  public void compare(RelationFacts relation) {
    compared
        .copy()
        .map(DeclaredCopy::storage)
        .filter(it -> !Storage.hasAll(it, relation.storage()))
        .ifPresent(it -> differ(it, relation));
  }

  private void differ(List<String> declared, RelationFacts relation) {
    compared
        .findings()
        .differ(
            Kind.TABLE_STORAGE,
            compared.table().identifier().name(),
            Objects.requireNonNull(Storage.words(declared)),
            Storage.words(relation.storage()),
            List.of(
                "-- For what is written from now on.",
                "ALTER TABLE " + compared.table().name() + " " + Storage.set(declared) + ";"));
  }
}
