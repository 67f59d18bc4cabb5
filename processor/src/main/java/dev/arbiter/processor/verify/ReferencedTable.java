package dev.arbiter.processor.verify;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Constraints;
import dev.arbiter.processor.model.Distribution;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.IndexOptions;
import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.TableOptions;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.table.TableDdl;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * As much of a table as a foreign key needs to refer to it, so that what is wrong with the rest of
 * it is told at that table alone.
 */
final class ReferencedTable {

  private ReferencedTable() {}

  /** The statements that create it, in a schema that is there. */
  static List<String> ddl(Table table, Table referring) {
    List<UniqueKey> keys =
        table.keys().stream()
            .filter(it -> it.where() == null && it.bareColumns().size() == it.parts().size())
            .map(ReferencedTable::bare)
            .toList();
    Set<String> needed = new LinkedHashSet<>();
    keys.forEach(it -> needed.addAll(it.bareColumns()));
    referring
        .references()
        .filter(it -> refersTo(it, table))
        .forEach(it -> needed.addAll(it.referenced()));
    return new TableDdl(
            new Table(
                table.recordName(),
                table.schema(),
                table.name(),
                new TableOptions(true, false, null, null, Distribution.NONE),
                table.columns().stream()
                    .filter(it -> needed.contains(it.name()))
                    .map(ReferencedTable::bare)
                    .toList(),
                keys,
                List.of(),
                Constraints.NONE))
        .statements().stream().filter(it -> !it.startsWith("CREATE SCHEMA ")).toList();
  }

  private static boolean refersTo(Reference reference, Table table) {
    return reference.table().equals(table.name())
        && Objects.equals(reference.schema(), table.schema());
  }

  private static UniqueKey bare(UniqueKey key) {
    return new UniqueKey(
        key.kind(),
        key.name(),
        key.suffix(),
        key.parts(),
        null,
        key.nulls(),
        IndexOptions.NONE,
        key.deferral(),
        false,
        key.origin());
  }

  private static Column bare(Column column) {
    return new Column(
        column.component(),
        column.name(),
        column.javaType(),
        column.sqlType(),
        null,
        column.nullable(),
        new Generation.None(),
        new ConflictRule.Unspecified(),
        null,
        List.of(),
        column.origin());
  }
}
