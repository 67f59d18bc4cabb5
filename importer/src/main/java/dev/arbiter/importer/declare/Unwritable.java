package dev.arbiter.importer.declare;

import dev.arbiter.importer.catalog.CatalogCheck;
import dev.arbiter.importer.catalog.CatalogColumn;
import dev.arbiter.importer.catalog.CatalogEnum;
import dev.arbiter.importer.catalog.CatalogForeignKey;
import dev.arbiter.importer.catalog.CatalogIndex;
import dev.arbiter.importer.catalog.CatalogTable;
import dev.arbiter.importer.source.VisibleSql;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names with characters that the processor takes in no text: none can be written otherwise. */
final class Unwritable {

  private final Set<Long> enums;

  Unwritable(List<CatalogEnum> enums) {
    this.enums =
        enums.stream()
            .filter(it -> has(Stream.of(List.of(it.schema(), it.name()), it.labels())))
            .map(CatalogEnum::oid)
            .collect(Collectors.toSet());
  }

  boolean has(CatalogEnum type) {
    return enums.contains(type.oid());
  }

  boolean has(CatalogTable table) {
    return table.columns().stream().anyMatch(it -> enums.contains(it.type().enumeration()))
        || has(
            Stream.of(
                List.of(table.schema(), table.name()),
                table.columns().stream().flatMap(Unwritable::texts).toList(),
                table.indexes().stream()
                    .flatMap(it -> Stream.of(it.name(), it.definition()))
                    .toList(),
                table.indexes().stream().map(CatalogIndex::constraint).toList(),
                table.checks().stream().map(CatalogCheck::name).toList(),
                table.checks().stream().map(CatalogCheck::expression).toList(),
                table.foreignKeys().stream().map(CatalogForeignKey::name).toList()));
  }

  private static Stream<String> texts(CatalogColumn column) {
    return Stream.of(
            column.name(), column.type().sql(), column.type().collation(), column.expression())
        .filter(Objects::nonNull);
  }

  private static boolean has(Stream<List<String>> texts) {
    return texts.flatMap(List::stream).filter(Objects::nonNull).anyMatch(VisibleSql::isUnseen);
  }
}
