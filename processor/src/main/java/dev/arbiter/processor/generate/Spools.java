package dev.arbiter.processor.generate;

import dev.arbiter.processor.sql.NamedStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The statements about temporary tables: one table after the other, each from its creation to its
 * end, so that they can be tried in this order.
 */
final class Spools {

  /** What is done with a temporary table, in this order. */
  enum Step {
    CREATE,
    FILL,
    ROUNDS,
    INDEX,
    UPSERT,
    DROP
  }

  private final Map<String, Map<Step, Map<String, NamedStatement>>> tables = new LinkedHashMap<>();

  /**
   * Adds a statement, unless it is there.
   *
   * @param table the statement that creates the table
   * @param constant the constant that holds this statement
   */
  void add(String table, Step step, String constant, NamedStatement statement) {
    tables
        .computeIfAbsent(table, it -> new TreeMap<>())
        .computeIfAbsent(step, it -> new LinkedHashMap<>())
        .putIfAbsent(constant, statement);
  }

  List<String> constants() {
    List<String> constants = new ArrayList<>();
    tables.values().forEach(it -> it.values().forEach(step -> constants.addAll(step.keySet())));
    return constants;
  }

  List<NamedStatement> statements() {
    List<NamedStatement> statements = new ArrayList<>();
    tables.values().forEach(it -> it.values().forEach(step -> statements.addAll(step.values())));
    return statements;
  }
}
