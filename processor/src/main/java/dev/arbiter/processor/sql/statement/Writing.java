package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.table.ConflictTarget;
import dev.arbiter.processor.sql.table.Layout;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One statement of an operation while it is written, from left to right, clause by clause. */
public final class Writing {

  private final Table table;
  private final Operation operation;
  private final ParameterList parameters;
  private final Expressions expressions;
  private final Outcomes outcomes;
  private final List<Clause> clauses = new ArrayList<>();

  Writing(Table table, Operation operation) {
    this(table, operation, new ParameterList());
  }

  /** A statement whose parameters are collected by the caller's list, which says what they are. */
  public Writing(Table table, Operation operation, ParameterList parameters) {
    this.table = table;
    this.operation = operation;
    this.parameters = parameters;
    this.expressions =
        new Expressions(table, Alias.of(table, operation), arguments(operation), parameters);
    this.outcomes = operation.returns().outcome() ? Outcomes.of(table) : Outcomes.untold();
  }

  private static Map<String, SqlParameter.Argument> arguments(Operation operation) {
    return operation
        .namedParameters()
        .collect(Collectors.toMap(Parameter.Named::name, SqlParameter.Argument::of));
  }

  /** The table that the statement is about. */
  public Table table() {
    return table;
  }

  ParameterList parameters() {
    return parameters;
  }

  public Expressions expressions() {
    return expressions;
  }

  /** How the statement tells an insert from an update. */
  public Outcomes outcomes() {
    return outcomes;
  }

  /** The next clause. */
  public Writing add(Clause.Kind kind, String text) {
    clauses.add(new Clause(kind, text));
    return this;
  }

  /** The statement, of the clauses and the parameters so far. */
  public SqlStatement done() {
    return SqlStatement.of(clauses, parameters.toList());
  }

  /** {@code INSERT INTO … VALUES …}. */
  Writing insert(List<InsertColumn> columns) {
    return into(columns).add(Clause.Kind.VALUES, insertClause().values(columns));
  }

  /** {@code INSERT INTO …}. */
  public Writing into(List<InsertColumn> columns) {
    List<Column> names = columns.stream().map(InsertColumn::column).toList();
    return add(Clause.Kind.INSERT, InsertClause.into(table, expressions.alias(), names));
  }

  /** The values of one row of several: {@code (…)}. */
  public String rowOf(List<InsertColumn> columns) {
    return insertClause().row(columns);
  }

  private InsertClause insertClause() {
    return new InsertClause(expressions, parameters, outcomes);
  }

  /** {@code ON CONFLICT … DO NOTHING}, by the operation's key or by whatever stands in the way. */
  public Clause onConflictDoNothing() {
    String target = operation.key() == null ? "ON CONFLICT" : target();
    return new Clause(Clause.Kind.ON_CONFLICT, target + " DO NOTHING");
  }

  /** The next clauses. */
  public Writing addAll(List<Clause> more) {
    clauses.addAll(more);
    return this;
  }

  /**
   * {@code ON CONFLICT … DO UPDATE SET … WHERE …}: what every upsert of the operation ends with.
   *
   * @param inserted the columns that the columns' own rules are about
   */
  public List<Clause> onConflictUpdate(List<InsertColumn> inserted) {
    SetClause set =
        new SetClause(table, operation.requiredKey(), expressions, parameters, outcomes, inserted);
    if (operation.set() == null) {
      set.byRules();
    } else {
      set.assign(operation.set());
    }
    List<Clause> update = new ArrayList<>();
    update.add(new Clause(Clause.Kind.ON_CONFLICT, target() + " DO UPDATE"));
    update.add(new Clause(set.kind(), set.assignments()));
    set.where(operation.where(), operation.skipUnchanged())
        .ifPresent(it -> update.add(new Clause(Clause.Kind.WHERE, it)));
    return update;
  }

  private String target() {
    return "ON CONFLICT "
        + new ConflictTarget(table, operation.requiredKey()).target(expressions.alias());
  }

  /** {@code SELECT … FROM …}, of all columns. */
  public Writing select(String from) {
    return add(Clause.Kind.SELECT, TableNames.list("SELECT ", table.columns(), "  "))
        .add(Clause.Kind.FROM, "FROM " + from);
  }

  /** {@code SELECT …}, of all columns among those of other relations, and one more. */
  public Writing selectStored(String more) {
    List<String> selected = new ArrayList<>();
    table.columns().forEach(it -> selected.add(expressions.stored(it)));
    selected.add(more);
    return add(Clause.Kind.SELECT, Layout.list("SELECT ", selected, "  "));
  }

  /** {@code WHERE …}, which finds the row of the key. */
  public Writing whereKey(Function<Column, String> value) {
    return add(Clause.Kind.WHERE, keyEquals(value));
  }

  /** {@code WHERE …}, which finds the row of the key if it meets the operation's condition. */
  Writing whereKeyAndCondition(
      Function<Column, String> value, Function<Expression, String> condition) {
    return add(Clause.Kind.WHERE, withCondition(keyEquals(value), condition));
  }

  /**
   * {@code WHERE …}, which finds the row of the key.
   *
   * @param value writes the sought value of a column
   */
  public String keyEquals(Function<Column, String> value) {
    return new Lookup(operation.requiredKey(), expressions, expressions::constant, value).where();
  }

  /**
   * {@code WHERE …}, which finds the row of the key if it meets the operation's condition, where
   * other relations have columns of the same names.
   */
  Writing whereStoredKeyAndCondition(Function<Column, String> value) {
    String where = storedKeyEquals(value) + onServers(expressions.alias() + ".");
    return add(Clause.Kind.WHERE, withCondition(where, expressions::overStored));
  }

  /** {@code AND …}, which says which servers have the rows, see {@link ParameterList#onServers}. */
  public String onServers(String qualifier) {
    return parameters.onServers(table, qualifier);
  }

  /** {@code WHERE …}, which finds the row of the key among those of other relations. */
  public String storedKeyEquals(Function<Column, String> value) {
    return new Lookup(operation.requiredKey(), expressions, expressions::overStored, value).where();
  }

  private String withCondition(String where, Function<Expression, String> condition) {
    return operation.where() == null
        ? where
        : where + "\n  AND (" + condition.apply(operation.where()) + ")";
  }

  /** The row that the operation proposes, column by column. */
  Proposal proposal() {
    return new Proposal(
        table, operation.requiredKey(), columns(true), insertClause(), expressions, parameters);
  }

  /** {@code RETURNING …}, if the operation gives rows back. */
  public Writing returning() {
    return returning(Optional.empty());
  }

  /**
   * {@code RETURNING …}, if the operation gives rows back.
   *
   * @param more what follows the columns and the outcome
   */
  public Writing returning(Optional<String> more) {
    return operation.returns().rows() ? returning("", more) : this;
  }

  /** {@code RETURNING …}, where other relations have columns of the same names. */
  Writing returningStored(Optional<String> more) {
    return operation.returns().rows() ? returning(expressions.alias() + ".", more) : this;
  }

  /** {@code RETURNING …}, for rows that are inserted for certain. */
  Writing returningInserted() {
    return returning(outcomes.insertedColumns(table));
  }

  /** {@code RETURNING …}, whatever the operation gives back. */
  Writing returningRow(Optional<String> more) {
    return returning("", more);
  }

  private Writing returning(String qualifier, Optional<String> more) {
    return returning(outcomes.columns(table, operation, qualifier, more));
  }

  private Writing returning(List<String> columns) {
    return add(Clause.Kind.RETURNING, Layout.list("RETURNING ", columns, "  "));
  }

  /**
   * The columns that the operation inserts, in the table's order.
   *
   * @param withIdentity whether a row supplies the BY DEFAULT identity column
   */
  public List<InsertColumn> columns(boolean withIdentity) {
    return InsertColumn.of(table, operation, withIdentity);
  }
}
