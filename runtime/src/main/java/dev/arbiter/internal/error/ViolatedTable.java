package dev.arbiter.internal.error;

import dev.arbiter.schema.StatementDefinition;

/**
 * The table that an error is about.
 *
 * @param schema its schema, unquoted
 * @param name its name, unquoted
 * @param direct whether the statement itself came upon it, and no trigger's statement
 */
public record ViolatedTable(String schema, String name, boolean direct) {

  /** Whether the statement is about this table, and not about one that has it as a partition. */
  boolean isOf(StatementDefinition statement) {
    String table = statement.table();
    return table.equals(name)
        || table.endsWith("." + name)
        || table.endsWith("\"" + name.replace("\"", "\"\"") + "\"");
  }
}
