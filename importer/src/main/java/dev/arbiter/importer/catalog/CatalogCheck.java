package dev.arbiter.importer.catalog;

import java.util.List;

/**
 * A CHECK constraint.
 *
 * @param columns those that it mentions
 * @param expression what is checked
 * @param remark what its definition says beyond, such as NOT VALID; empty as a rule
 */
public record CatalogCheck(String name, List<String> columns, String expression, String remark) {

  public CatalogCheck {
    columns = List.copyOf(columns);
  }
}
