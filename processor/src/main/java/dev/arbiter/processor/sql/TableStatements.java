package dev.arbiter.processor.sql;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The statements that every DAO of a table has. */
public final class TableStatements {

  /**
   * Appended to the columns that an upsert returns: whether the row is a new one. A row that was
   * updated, and only such a row, carries the number of the transaction that locked its old version.
   */
  public static final String OUTCOME = ", xmax = 0 AS inserted";

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

  /** {@code ON CONFLICT … DO UPDATE SET …}, which the upserts by a key have in common. */
  public String update(UniqueKey key) {
    return new Writing().update(key) + "\n";
  }

  public SqlStatement insertIfAbsent(UniqueKey key) {
    Writing writing = new Writing();
    return writing.statement(
        writing.insert().of(columns) + "\n" + onConflict(key) + " DO NOTHING" + returning());
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
    return writing.statement(select() + writing.lookup(key, column -> writing.proposed(key, column)).where());
  }

  private String onConflict(UniqueKey key) {
    return "ON CONFLICT " + new ConflictTarget(table, key).target();
  }

  private String select() {
    return "SELECT "
        + Layout.wrap(TableNames.list(table.columns()), "  ")
        + "\nFROM "
        + TableNames.of(table)
        + "\n";
  }

  private String returning() {
    return "\n" + returning(table);
  }

  /** The clause with which a statement gives the whole row back. */
  public static String returning(Table table) {
    return "RETURNING " + Layout.wrap(TableNames.list(table.columns()), "  ");
  }

  /** One statement while it is being written. */
  private final class Writing {

    private final ParameterList parameters = new ParameterList();
    private final Expressions expressions = new Expressions(table, Map.of(), parameters);

    InsertClause insert() {
      return new InsertClause(table, expressions, parameters);
    }

    String update(UniqueKey key) {
      SetClause set = new SetClause(table, key, expressions, parameters);
      return onConflict(key) + " DO UPDATE\n" + set.byRules(columns);
    }

    Lookup lookup(UniqueKey key, Function<Column, String> value) {
      return new Lookup(table, key, expressions, value);
    }

    String argument(UniqueKey key, Column column) {
      boolean nullable = table.nullIdentifies(key, column);
      return parameters.argument(
          new SqlParameter.Argument(column.component(), column.javaType(), nullable),
          column.sqlType());
    }

    /** The value that an insert of the row proposes. */
    String proposed(UniqueKey key, Column column) {
      if (table.handedOut(key).contains(column)) {
        return parameters.rowValue(column);
      }
      if (column.generation() instanceof Generation.Computed it) {
        return "CAST(("
            + expressions.over(it.sql(), base -> proposed(key, base))
            + ") AS "
            + SqlTypes.cast(column.sqlType())
            + ")";
      }
      return insert().rowValue(column);
    }

    SqlStatement statement(String sql) {
      return new SqlStatement(sql, parameters.toList());
    }
  }
}
