package dev.arbiter.importer.report;

import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All tables of a picture, and how they refer to each other.
 *
 * @param all in the order in which they are shown
 * @param anchors the place of each on the page, by its name
 * @param referrers the names of the tables that refer to one, by its name
 */
record DrawnTables(
    List<TableDefinition> all, Map<String, String> anchors, Map<String, Set<String>> referrers) {

  DrawnTables(List<TableDefinition> all) {
    this(List.copyOf(all), anchors(all), referrers(all));
  }

  private static Map<String, String> anchors(List<TableDefinition> all) {
    Map<String, String> anchors = new LinkedHashMap<>();
    for (TableDefinition table : all) {
      boolean plain = table.name().matches("[\\w.-]+");
      anchors.put(table.name(), plain ? table.name() : "table-" + anchors.size());
    }
    return anchors;
  }

  private static Map<String, Set<String>> referrers(List<TableDefinition> all) {
    Map<String, Set<String>> referrers = new LinkedHashMap<>();
    for (TableDefinition table : all) {
      for (ReferenceDefinition reference : table.references()) {
        referrers.computeIfAbsent(reference.table(), it -> new TreeSet<>()).add(table.name());
      }
    }
    return referrers;
  }

  /** Whether a table that is referred to is among them. */
  boolean has(String name) {
    return anchors.containsKey(name);
  }

  /** The names of the tables that refer to that one. */
  Set<String> referringTo(TableDefinition table) {
    return referrers.getOrDefault(table.name(), Set.of());
  }

  /** How many foreign keys there are. */
  int references() {
    return all.stream().mapToInt(it -> it.references().size()).sum();
  }

  /** The tables so many at a time. */
  List<List<TableDefinition>> inGroupsOf(int size) {
    List<List<TableDefinition>> groups = new ArrayList<>();
    for (int start = 0; start < all.size(); start += size) {
      groups.add(all.subList(start, Math.min(start + size, all.size())));
    }
    return groups;
  }
}
