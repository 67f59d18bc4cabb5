package dev.arbiter.importer.catalog;

import java.util.List;

/**
 * What was found in a database.
 *
 * @param tables by schema and name
 * @param enums those that a column of the tables has, by schema and name
 * @param surroundings what there is besides, a line for each kind of thing
 */
public record Catalog(
    List<CatalogTable> tables, List<CatalogEnum> enums, List<String> surroundings) {

  public Catalog {
    tables = List.copyOf(tables);
    enums = List.copyOf(enums);
    surroundings = List.copyOf(surroundings);
  }
}
