package dev.arbiter.importer.report;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toCollection;

import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which tables stand side by side on the map: each to the right of those that it refers to, but for
 * circles. Tables that have to do with no other are in no rank.
 */
final class Ranks {

  private final Map<String, Set<String>> targets = new HashMap<>();
  private final Map<String, Integer> rank = new HashMap<>();
  private final Set<String> entered = new HashSet<>();

  private Ranks(DrawnTables tables) {
    for (TableDefinition table : tables.all()) {
      targets.put(
          table.name(),
          table.references().stream()
              .map(ReferenceDefinition::table)
              .filter(it -> tables.has(it) && !it.equals(table.name()))
              .collect(toCollection(LinkedHashSet::new)));
    }
  }

  /** The ranks from left to right, in each the tables from top to bottom. */
  static List<List<TableDefinition>> of(DrawnTables tables) {
    Ranks ranks = new Ranks(tables);
    List<List<TableDefinition>> rows = new ArrayList<>();
    for (TableDefinition table : tables.all()) {
      if (!isAlone(tables, table)) {
        int rank = ranks.rankOf(table.name());
        while (rows.size() <= rank) {
          rows.add(new ArrayList<>());
        }
        rows.get(rank).add(table);
      }
    }
    ranks.untangle(rows);
    return rows;
  }

  /** Whether no line leads to or from the table. */
  static boolean isAlone(DrawnTables tables, TableDefinition table) {
    return tables.referringTo(table).stream().allMatch(it -> it.equals(table.name()))
        && table.references().stream()
            .noneMatch(it -> tables.has(it.table()) && !it.table().equals(table.name()));
  }

  private int rankOf(String table) {
    Integer known = rank.get(table);
    if (known != null) {
      return known;
    }
    entered.add(table);
    int highest = -1;
    for (String target : targets.getOrDefault(table, Set.of())) {
      // One that has been entered and has no rank yet closes a circle.
      if (!entered.contains(target) || rank.containsKey(target)) {
        highest = Math.max(highest, rankOf(target));
      }
    }
    rank.put(table, highest + 1);
    return highest + 1;
  }

  /** Puts each table near the middle of those that it refers to, so that fewer lines cross. */
  private void untangle(List<List<TableDefinition>> rows) {
    Map<String, Double> place = new HashMap<>();
    for (List<TableDefinition> row : rows) {
      row.sort(comparingDouble(it -> middle(it, place)));
      for (int i = 0; i < row.size(); i++) {
        place.put(row.get(i).name(), (i + 0.5) / row.size());
      }
    }
  }

  private double middle(TableDefinition table, Map<String, Double> place) {
    return targets.getOrDefault(table.name(), Set.of()).stream()
        .filter(place::containsKey)
        .mapToDouble(it -> place.getOrDefault(it, 0.5))
        .average()
        .orElse(0.5);
  }
}
