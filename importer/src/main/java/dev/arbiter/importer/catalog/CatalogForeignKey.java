package dev.arbiter.importer.catalog;

import java.util.List;

/**
 * A foreign key.
 *
 * @param table the oid of the table that it refers to
 * @param to the columns that it refers to, in the order of {@code columns}
 * @param onDelete the catalog's letter of the action
 * @param onUpdate alike
 * @param definition all of it, as SQL
 * @param declarable whether the annotations can say it: it is valid, simple, and sets all columns
 */
public record CatalogForeignKey(
    String name,
    List<String> columns,
    long table,
    List<String> to,
    char onDelete,
    char onUpdate,
    boolean deferrable,
    boolean deferred,
    String definition,
    boolean declarable) {

  public CatalogForeignKey {
    columns = List.copyOf(columns);
    to = List.copyOf(to);
  }
}
