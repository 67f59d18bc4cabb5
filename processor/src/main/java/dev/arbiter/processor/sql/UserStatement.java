package dev.arbiter.processor.sql;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Statement;
import dev.arbiter.processor.model.Statement.Assignment;
import dev.arbiter.processor.model.StatementParameter;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.lex.Identifiers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The SQL of an {@code @Upsert} or {@code @Update} method. */
public final class UserStatement {

  private final Table table;
  private final Statement statement;
  private final ParameterList parameters = new ParameterList();
  private final Expressions expressions;
  private final Outcomes outcomes;

  private UserStatement(Table table, Statement statement) {
    this.table = table;
    this.statement = statement;
    this.expressions =
        new Expressions(table, Alias.of(table, statement), named(statement), parameters);
    this.outcomes = statement.tellsOutcome() ? Outcomes.of(table) : Outcomes.untold();
  }

  /**
   * The statement itself.
   *
   * @param withIdentity whether the row parameter supplies the BY DEFAULT identity column
   */
  public static SqlStatement of(Table table, Statement statement, boolean withIdentity) {
    UserStatement writing = new UserStatement(table, statement);
    String sql =
        statement.kind() == Statement.Kind.UPSERT ? writing.upsert(withIdentity) : writing.update();
    return new SqlStatement(sql + writing.returning(), writing.parameters.toList());
  }

  /** Finds the row that the statement would update and left alone, as it would not change. */
  public static SqlStatement findUnchanged(Table table, Statement statement) {
    UserStatement writing = new UserStatement(table, statement);
    String sql =
        TableStatements.select(table)
            + " AS "
            + writing.expressions.alias()
            + "\n"
            + writing.whereUnchanged();
    return new SqlStatement(sql, writing.parameters.toList());
  }

  static Map<String, SqlParameter.Argument> named(Statement statement) {
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
    String insert = insertClause().of(columns);
    SetClause set = new SetClause(table, statement.key(), expressions, parameters, outcomes);
    if (statement.set() == null) {
      set.byRules(columns(true));
    } else {
      set.assign(statement.set());
    }
    return insert
        + "\nON CONFLICT "
        + new ConflictTarget(table, statement.key()).target(expressions.alias())
        + " DO UPDATE\n"
        + set.write(statement.where(), statement.skipUnchanged());
  }

  private InsertClause insertClause() {
    return new InsertClause(table, expressions, parameters, outcomes);
  }

  private String whereUnchanged() {
    Proposal proposal =
        new Proposal(
            table, statement.key(), columns(true), insertClause(), expressions, parameters);
    String where = new Lookup(statement.key(), expressions, proposal::value).where();
    return statement.where() == null
        ? where
        : where + "\n  AND (" + expressions.overProposed(statement.where(), proposal::value) + ")";
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
    List<String> assignments = new ArrayList<>();
    List<Assignment> set = statement.set() == null ? List.of() : statement.set();
    for (Assignment it : set) {
      Column column = table.column(it.column());
      assignments.add(assignment(column, expressions.value(it.expression(), column)));
    }
    List<String> keyColumns = statement.key().mentions();
    for (Column column : table.columns()) {
      if (!keyColumns.contains(column.name())) {
        given(column).map(value -> assignment(column, value)).ifPresent(assignments::add);
      }
    }
    String where = new Lookup(statement.key(), expressions, this::sought).where();
    return "UPDATE "
        + TableNames.of(table)
        + " AS "
        + expressions.alias()
        + "\nSET "
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

  /** The value that a parameter, or the row, gives to a column of the UPDATE. */
  private Optional<String> given(Column column) {
    Optional<StatementParameter.ForColumn> parameter = parameterOf(column);
    if (parameter.isPresent()) {
      return parameter.map(it -> argument(it, column));
    }
    return statement.setsFromRow(table, column) ? Optional.of(fromRow(column)) : Optional.empty();
  }

  private String fromRow(Column column) {
    return column.required()
        ? parameters.rowValue(column)
        : "CASE WHEN %s THEN %s ELSE %s END"
            .formatted(
                parameters.supplied(column),
                parameters.rowValue(column),
                expressions.stored(column));
  }

  private String sought(Column column) {
    return parameterOf(column)
        .map(it -> argument(it, column))
        .orElseGet(() -> parameters.rowValue(column));
  }

  private Optional<StatementParameter.ForColumn> parameterOf(Column column) {
    return statement.columnParameters().filter(it -> it.column().equals(column)).findFirst();
  }

  private String argument(StatementParameter.ForColumn parameter, Column column) {
    return parameters.argument(SqlParameter.Argument.of(parameter), column.sqlType());
  }

  private String returning() {
    return switch (statement.returns()) {
      case ROW, OPTIONAL_ROW, ROWS -> "\n" + TableStatements.returning(table);
      case UPSERTED, OPTIONAL_UPSERTED, UPSERTED_ROWS ->
          "\n" + TableStatements.returning(table) + outcome();
      case BOOLEAN, INT, LONG, VOID -> "";
    };
  }

  /** An UPDATE inserts nothing, though the new version of its row has no {@code xmax} either. */
  private String outcome() {
    return statement.kind() == Statement.Kind.UPSERT ? outcomes.returned() : Outcomes.UPDATED;
  }
}
