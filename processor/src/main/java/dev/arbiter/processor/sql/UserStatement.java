package dev.arbiter.processor.sql;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Statement;
import dev.arbiter.processor.model.Statement.Assignment;
import dev.arbiter.processor.model.StatementParameter;
import dev.arbiter.processor.model.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The SQL of an {@code @Upsert} or {@code @Update} method. */
public final class UserStatement {

  private final Table table;
  private final Statement statement;
  private final ParameterList parameters = new ParameterList();
  private final Expressions expressions;

  private UserStatement(Table table, Statement statement) {
    this.table = table;
    this.statement = statement;
    this.expressions = new Expressions(table, named(statement), parameters);
  }

  /**
   * @param withIdentity whether the row parameter supplies the BY DEFAULT identity column
   */
  public static SqlStatement of(Table table, Statement statement, boolean withIdentity) {
    UserStatement writing = new UserStatement(table, statement);
    String sql =
        statement.kind() == Statement.Kind.UPSERT
            ? writing.upsert(withIdentity)
            : writing.update();
    return new SqlStatement(sql + writing.returning(), writing.parameters.toList());
  }

  private static Map<String, SqlParameter.Argument> named(Statement statement) {
    Map<String, SqlParameter.Argument> arguments = new HashMap<>();
    for (StatementParameter parameter : statement.parameters()) {
      if (parameter instanceof StatementParameter.Named it) {
        arguments.put(it.name(), SqlParameter.Argument.of(it));
      }
    }
    return arguments;
  }

  private String upsert(boolean withIdentity) {
    List<InsertColumn> columns = columns(withIdentity);
    String insert = new InsertClause(table, expressions, parameters).of(columns);
    SetClause set = new SetClause(table, statement.key(), expressions, parameters);
    return insert
        + "\nON CONFLICT "
        + new ConflictTarget(table, statement.key()).target()
        + " DO UPDATE\n"
        + (statement.set() == null ? set.byRules(columns) : set.of(statement.set()))
        + set.where(statement.where());
  }

  private List<InsertColumn> columns(boolean withIdentity) {
    List<InsertColumn> columns = new ArrayList<>();
    if (statement.rowParameter() != null) {
      InsertColumn.ofRow(table).stream()
          .filter(it -> withIdentity || !it.column().identityByDefault())
          .forEach(columns::add);
    }
    statement
        .columnParameters()
        .forEach(it -> columns.add(new InsertColumn.FromArgument(it.column(), it)));
    for (Assignment value : statement.values()) {
      Column column = table.column(value.column());
      columns.add(new InsertColumn.FromExpression(column, value.expression()));
    }
    columns.sort(Comparator.comparing(it -> table.columns().indexOf(it.column())));
    return columns;
  }

  private String update() {
    List<String> keyColumns = statement.key().mentions();
    List<String> assignments = new ArrayList<>();
    if (statement.set() != null) {
      for (Assignment it : statement.set()) {
        Column column = table.column(it.column());
        assignments.add(assignment(column, expressions.value(it.expression(), column)));
      }
    }
    statement
        .columnParameters()
        .filter(it -> !keyColumns.contains(it.column().name()))
        .forEach(it -> assignments.add(assignment(it.column(), argument(it.column()))));
    String where = new Lookup(table, statement.key(), expressions, this::argument).where();
    return "UPDATE "
        + TableNames.of(table)
        + " AS t\nSET "
        + String.join(",\n  ", assignments)
        + "\n"
        + where
        + (statement.where() == null
            ? ""
            : "\n  AND (" + expressions.overStored(statement.where()) + ")");
  }

  private static String assignment(Column column, String value) {
    return Identifiers.quote(column.name()) + " = " + value;
  }

  private String argument(Column column) {
    StatementParameter.ForColumn parameter =
        statement.columnParameters().filter(it -> it.column().equals(column)).findFirst().orElseThrow();
    return parameters.argument(SqlParameter.Argument.of(parameter), column.sqlType());
  }

  private String returning() {
    return switch (statement.returns()) {
      case ROW, OPTIONAL_ROW -> "\n" + TableStatements.returning(table);
      case UPSERTED, OPTIONAL_UPSERTED ->
          "\n" + TableStatements.returning(table) + TableStatements.OUTCOME;
      case BOOLEAN, INT, LONG, VOID -> "";
    };
  }
}
