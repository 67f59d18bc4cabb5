package dev.arbiter.importer.declare;

import dev.arbiter.importer.catalog.CatalogTable;
import dev.arbiter.importer.name.Naming;
import java.util.Map;
import java.util.Optional;

/**
 * The names of a package: which record and which enum stands for what.
 *
 * @param tables the tables by their oids
 * @param records the simple names of the tables' records, by the tables' oids
 */
record TableNames(
    String packageName, Naming naming, Map<Long, CatalogTable> tables, Map<Long, String> records) {

  /** The qualified name of a type of the package. */
  String qualified(String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  /** A table that has a record; empty if it has none. */
  Optional<CatalogTable> table(long oid) {
    return Optional.ofNullable(tables.get(oid));
  }

  /** The qualified name of a table's record. */
  String record(CatalogTable table) {
    return qualified(records.getOrDefault(table.oid(), table.name()));
  }
}
