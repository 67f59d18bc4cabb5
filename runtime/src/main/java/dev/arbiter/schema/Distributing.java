package dev.arbiter.schema;

import java.util.ArrayList;
import java.util.List;

/** In which order Citus takes tables. */
final class Distributing {

  /**
   * Citus would make a table its own that refers to one of its own, and then not distribute it.
   * Other servers take the setting for one of the user's.
   */
  static final String KEEP_LOCAL = "SET citus.enable_local_reference_table_foreign_keys TO off";

  static final String AS_BEFORE = "RESET citus.enable_local_reference_table_foreign_keys";

  private final List<TableDefinition> tables;

  Distributing(List<TableDefinition> tables) {
    this.tables = tables;
  }

  /** The statement as one that does nothing where there is no Citus. */
  static String whereCitusIs(String select) {
    String tag = select.contains("$$") ? "$distribution$" : "$$";
    return "DO "
        + tag
        + """

        BEGIN
          IF EXISTS (SELECT FROM pg_catalog.pg_extension WHERE extname = 'citus') THEN
            PERFORM\
        """
        + select.substring("SELECT".length())
        + """
        ;
          END IF;
        END
        """
        + tag;
  }

  static boolean isReference(TableDefinition table) {
    return table.distributed() != null && table.distributed().isReference();
  }

  /** The tables that get their foreign keys when all are there. */
  List<TableDefinition> first() {
    return tables.stream().filter(it -> !isPartitioned(it)).toList();
  }

  /** The others, each behind those that it refers to, as long as they do not in a circle. */
  List<TableDefinition> partitioned() {
    List<TableDefinition> sorted = new ArrayList<>();
    tables.stream().filter(Distributing::isPartitioned).forEach(it -> add(it, sorted, List.of()));
    return sorted;
  }

  private void add(
      TableDefinition table, List<TableDefinition> sorted, List<TableDefinition> referring) {
    if (sorted.contains(table) || referring.contains(table)) {
      return;
    }
    List<TableDefinition> path = new ArrayList<>(referring);
    path.add(table);
    tables.stream()
        .filter(Distributing::isPartitioned)
        .filter(
            other -> table.references().stream().anyMatch(it -> it.table().equals(other.name())))
        .forEach(it -> add(it, sorted, path));
    sorted.add(table);
  }

  private static boolean isPartitioned(TableDefinition table) {
    return table.distributed() != null && table.partitionKey() != null;
  }
}
