package dev.arbiter.importer.declare;

import dev.arbiter.importer.catalog.CatalogColumn;
import dev.arbiter.importer.catalog.CatalogIndex;
import dev.arbiter.importer.catalog.CatalogTable;
import dev.arbiter.processor.scan.judge.KeyPartSyntax;
import dev.arbiter.processor.scan.judge.Scope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The primary key that components can declare, and the order of components that it asks for. */
final class KeyColumns {

  private final CatalogTable table;
  private final Scope scope;

  KeyColumns(CatalogTable table) {
    this.table = table;
    this.scope = scope(table);
  }

  /** What names in the SQL of a table can mean. */
  static Scope scope(CatalogTable table) {
    return new Scope(
        table.visible() ? null : table.schema(),
        table.name(),
        table.columns().stream()
            .map(CatalogColumn::name)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** Whether components can declare the primary key: it is one as most are. */
  static boolean isUsual(CatalogIndex key, IndexText text) {
    return key.plain() && !key.deferrable() && text.include().isEmpty();
  }

  /** The columns of a primary key that components declare, in the key's order. */
  List<String> ofPrimaryKey() {
    return table
        .primaryKey()
        .filter(it -> isUsual(it, IndexText.parse(it.definition(), scope)))
        .map(it -> bare(IndexText.parse(it.definition(), scope).parts()))
        .orElse(List.of());
  }

  /** The key parts that are columns and nothing else. */
  List<String> bare(List<String> parts) {
    return parts.stream()
        .map(it -> KeyPartSyntax.of(it, scope))
        .flatMap(it -> Stream.ofNullable(it.column()))
        .toList();
  }

  /** The columns in the table's order, those of the primary key in the key's order among them. */
  List<CatalogColumn> inOrder() {
    List<String> key = ofPrimaryKey();
    Set<String> members = Set.copyOf(key);
    List<CatalogColumn> ordered = new ArrayList<>();
    int next = 0;
    for (CatalogColumn column : table.columns()) {
      ordered.add(members.contains(column.name()) ? column(key.get(next++)) : column);
    }
    return ordered;
  }

  private CatalogColumn column(String name) {
    return table.columns().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }
}
