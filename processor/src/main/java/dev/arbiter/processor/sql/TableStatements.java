package dev.arbiter.processor.sql;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The statements that every DAO of a table has. */
public final class TableStatements {

  private final Table table;
  private final List<InsertColumn> columns;

  /**
   * @param withIdentity whether the rows supply the BY DEFAULT identity column: where they do not,
   *     the server's value needs a statement that leaves the column out
   */
  public TableStatements(Table table, boolean withIdentity) {
    this.table = table;
    this.columns =
        InsertColumn.ofRow(table).stream()
            .filter(it -> withIdentity || !it.column().identityByDefault())
            .toList();
  }

  /** {@code INSERT INTO … VALUES (…)}, which the statements that insert begin with. */
  public String row() {
    return new Writing().insert().of(columns) + "\n";
  }

  public SqlStatement insert() {
    Writing writing = new Writing();
    return writing.statement(writing.insert().of(columns) + returning());
  }

  public SqlStatement upsert(UniqueKey key) {
    Writing writing = new Writing();
    return writing.statement(
        writing.insert().of(columns) + "\n" + writing.update(key) + returning());
  }

  /** The same without returning the row, where only what was written is counted. */
  public SqlStatement upsertUnreturned(UniqueKey key) {
    Writing writing = new Writing();
    return writing.statement(writing.insert().of(columns) + "\n" + writing.update(key));
  }

  /** An upsert with a last column that says whether the row was inserted. */
  public SqlStatement upsertWithOutcome(UniqueKey key) {
    Outcomes outcomes = Outcomes.of(table);
    Writing writing = new Writing(outcomes);
    return writing.statement(
        writing.insert().of(columns)
            + "\n"
            + writing.update(key)
            + returning()
            + outcomes.returned());
  }

  /** {@code ON CONFLICT … DO UPDATE SET …}, which the upserts by a key have in common. */
  public String update(UniqueKey key) {
    return new Writing().update(key) + "\n";
  }

  /**
   * The columns that an upsert sets to a value of the moment, such as {@code now()}: it is no
   * change by itself.
   */
  public List<Column> setToMoment(UniqueKey key) {
    ConflictRules rules = new ConflictRules(table, key);
    Expressions expressions = new Writing().expressions;
    return table.columns().stream()
        .filter(rules::settable)
        .filter(
            it ->
                it.onConflict() instanceof ConflictRule.SetTo to
                    && expressions.isOfTheMoment(to.sql()))
        .toList();
  }

  public SqlStatement insertIfAbsent(UniqueKey key) {
    Writing writing = new Writing();
    return writing.statement(
        writing.insert().of(columns)
            + "\n"
            + writing.onConflict(key)
            + " DO NOTHING"
            + returning());
  }

  public SqlStatement find(UniqueKey key) {
    Writing writing = new Writing();
    return writing.statement(
        select() + writing.lookup(key, column -> writing.argument(key, column)).where());
  }

  public SqlStatement delete(UniqueKey key) {
    Writing writing = new Writing();
    return writing.statement(
        "DELETE FROM "
            + TableNames.of(table)
            + "\n"
            + writing.lookup(key, column -> writing.argument(key, column)).where());
  }

  /** Finds the row that an insert of this row conflicted with: defaults in its key included. */
  public SqlStatement findConflicting(UniqueKey key) {
    Writing writing = new Writing();
    return writing.statement(select() + writing.lookup(key, writing.proposal(key)::value).where());
  }

  private String select() {
    return select(table) + "\n";
  }

  static String select(Table table) {
    return "SELECT " + TableNames.list(table.columns(), "  ") + "\nFROM " + TableNames.of(table);
  }

  private String returning() {
    return "\n" + returning(table);
  }

  /** The clause with which a statement gives the whole row back. */
  public static String returning(Table table) {
    return "RETURNING " + TableNames.list(table.columns(), "  ");
  }

  /** One statement while it is being written. */
  private final class Writing {

    private final ParameterList parameters = new ParameterList();
    private final Expressions expressions =
        new Expressions(table, Alias.of(table), Map.of(), parameters);
    private final Outcomes outcomes;

    Writing() {
      this(Outcomes.untold());
    }

    Writing(Outcomes outcomes) {
      this.outcomes = outcomes;
    }

    InsertClause insert() {
      return new InsertClause(table, expressions, parameters, outcomes);
    }

    String onConflict(UniqueKey key) {
      return "ON CONFLICT " + new ConflictTarget(table, key).target(expressions.alias());
    }

    String update(UniqueKey key) {
      SetClause set = new SetClause(table, key, expressions, parameters, outcomes);
      return onConflict(key)
          + " DO UPDATE\n"
          + set.byRules(InsertColumn.ofRow(table)).write(null, table.options().skipUnchanged());
    }

    Lookup lookup(UniqueKey key, Function<Column, String> value) {
      return new Lookup(key, expressions, value);
    }

    String argument(UniqueKey key, Column column) {
      boolean nullable = table.nullIdentifies(key, column);
      return parameters.argument(
          new SqlParameter.Argument(column.component(), column.javaType(), nullable),
          column.sqlType());
    }

    Proposal proposal(UniqueKey key) {
      return new Proposal(table, key, columns, insert(), expressions, parameters);
    }

    SqlStatement statement(String sql) {
      return new SqlStatement(sql, parameters.toList());
    }
  }
}
