package dev.arbiter.importer.catalog;

import java.util.List;

/**
 * What was found in a database.
 *
 * @param tables by schema and name
 * @param enums those that a column of the tables has, by schema and name
 */
public record Catalog(List<CatalogTable> tables, List<CatalogEnum> enums) {

  public Catalog {
    tables = List.copyOf(tables);
    enums = List.copyOf(enums);
  }
}
