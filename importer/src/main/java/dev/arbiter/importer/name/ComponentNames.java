package dev.arbiter.importer.name;

import dev.arbiter.importer.catalog.CatalogColumn;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of a record's components. */
public final class ComponentNames {

  private ComponentNames() {}

  /** A name for each column, by the column's. */
  public static Map<String, String> of(List<CatalogColumn> columns, Naming naming) {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    for (CatalogColumn column : columns) {
      String name = name(column.name(), naming);
      String unique = name;
      for (int i = 2; !used.add(unique); i++) {
        unique = name + i;
      }
      names.put(column.name(), unique);
    }
    return names;
  }

  private static String name(String column, Naming naming) {
    boolean writable =
        naming == Naming.AS_WRITTEN
            && JavaNames.isFree(column)
            && Character.isLowerCase(column.charAt(0))
            && column.indexOf('_') < 0;
    return writable ? column : JavaNames.camel(column);
  }
}
