package dev.arbiter.importer.declare;

import dev.arbiter.importer.catalog.CatalogColumn;
import dev.arbiter.importer.catalog.CatalogTable;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.KeyPartSyntax;
import dev.arbiter.processor.scan.judge.Nullness;
import dev.arbiter.processor.scan.judge.Scope;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether a key's parts can be NULL, as the processor sees it. */
final class KeyNulls {

  private final Scope scope;
  private final Set<String> notNull = new HashSet<>();

  KeyNulls(CatalogTable table, Scope scope) {
    this.scope = scope;
    table.columns().stream()
        .filter(CatalogColumn::notNull)
        .map(CatalogColumn::name)
        .forEach(notNull::add);
  }

  /** Whether what NULLs are must be stated, as one of the parts can be one. */
  boolean matter(IndexText index) {
    Optional<Fragment> where =
        Optional.ofNullable(index.predicate()).map(it -> Fragment.of(it, scope));
    Set<String> required = new HashSet<>(notNull);
    where.ifPresent(it -> required.addAll(Nullness.requiredNotNull(it)));
    return index.parts().stream()
        .map(it -> KeyPartSyntax.of(it, scope).expression())
        .anyMatch(
            it ->
                !Nullness.neverNull(it, required)
                    && where.filter(w -> Nullness.requiresNotNull(w, it)).isEmpty());
  }
}
