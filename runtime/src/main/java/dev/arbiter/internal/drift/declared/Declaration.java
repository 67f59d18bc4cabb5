package dev.arbiter.internal.drift.declared;

import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a table's {@code CREATE TABLE}.
 *
 * @param constraints the table's constraints, as they are written
 * @param partitionKey what follows {@code PARTITION BY}; null if the table is not partitioned
 */
public record Declaration(
    List<DeclaredColumn> columns, List<String> constraints, @Nullable String partitionKey) {

  /** Copies the lists. */
  public Declaration {
    columns = List.copyOf(columns);
    constraints = List.copyOf(constraints);
  }

  /** Empty if the DDL creates no table in the way that generated DDL does. */
  public static Optional<Declaration> of(TableDefinition table) {
    return new TokenSplit(table.ddl())
        .at(';').stream().filter(Declaration::createsTable).findFirst().map(Declaration::parse);
  }

  /** The declared column of this name, unquoted. */
  public Optional<DeclaredColumn> column(String name) {
    return columns.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  private static boolean createsTable(String statement) {
    return statement.regionMatches(true, 0, "CREATE TABLE ", 0, "CREATE TABLE ".length());
  }

  private static Declaration parse(String statement) {
    int open = TokenSplit.indexOf(statement, '(');
    int close = TokenSplit.closing(statement, open);
    List<DeclaredColumn> columns = new ArrayList<>();
    List<String> constraints = new ArrayList<>();
    for (String element : new TokenSplit(statement.substring(open + 1, close)).at(',')) {
      if (isConstraint(element)) {
        constraints.add(element);
      } else {
        columns.add(DeclaredColumn.of(element));
      }
    }
    return new Declaration(columns, constraints, partitionKey(statement.substring(close + 1)));
  }

  /** All of these are reserved: no column is called so without quotes. */
  private static boolean isConstraint(String element) {
    SqlToken first = SqlTokens.of(element).get(0);
    return first.isWord("CONSTRAINT")
        || first.isWord("CHECK")
        || first.isWord("PRIMARY")
        || first.isWord("UNIQUE")
        || first.isWord("FOREIGN");
  }

  private static @Nullable String partitionKey(String rest) {
    String options = rest.strip();
    return options.startsWith("PARTITION BY ") ? options.substring("PARTITION BY ".length()) : null;
  }
}
