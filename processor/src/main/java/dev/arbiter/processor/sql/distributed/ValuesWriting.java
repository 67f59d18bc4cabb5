package dev.arbiter.processor.sql.distributed;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.batch.AlikeSql;
import dev.arbiter.processor.sql.statement.Clause;
import dev.arbiter.processor.sql.statement.InsertColumn;
import dev.arbiter.processor.sql.statement.NamedStatement;
import dev.arbiter.processor.sql.statement.ParameterList;
import dev.arbiter.processor.sql.statement.SqlStatement;
import dev.arbiter.processor.sql.statement.StatementList;
import dev.arbiter.processor.sql.statement.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a statement that takes several rows as {@code VALUES}, for each number of rows. */
final class ValuesWriting {

  /** More rows in one statement gain nothing; of fewer texts, rests would need many statements. */
  private static final List<Integer> SIZES = List.of(64, 16, 4);

  /** Half of what PostgreSQL's protocol can count. */
  private static final int MOST_PARAMETERS = 32_767;

  private final Table table;
  private final Operation operation;
  private final StatementList list;
  private final ParameterList ofRow = new ParameterList();
  private final List<InsertColumn> columns;
  private final List<InsertColumn> proposed;
  private final String row;

  /**
   * @param withIdentity whether the rows supply the BY DEFAULT identity column
   */
  ValuesWriting(Table table, Operation operation, StatementList list, boolean withIdentity) {
    this.table = table;
    this.operation = operation;
    this.list = list;
    Writing writing = new Writing(table, operation, ofRow);
    this.columns = writing.columns(withIdentity);
    this.proposed = writing.columns(true);
    this.row = columns.isEmpty() ? "" : writing.rowOf(columns);
  }

  /**
   * The statements, each added to the list.
   *
   * @param alike those for rows that are alike
   */
  ValuesSql derive(List<AlikeSql> alike) {
    if (columns.isEmpty() || !operation.action().inserts()) {
      return new ValuesSql(List.of(), List.of(), List.of(), List.of(), List.of());
    }
    List<ValuesSql.Size> sizes = new ArrayList<>();
    RestParameters rest = new RestParameters();
    for (int rows : SIZES) {
      rest = new RestParameters();
      SqlStatement statement = statement(rows, rest);
      if (rows * ofRow.toList().size() + rest.toList().size() <= MOST_PARAMETERS) {
        sizes.add(new ValuesSql.Size(rows, add(statement)));
      }
    }
    return new ValuesSql(sizes, alike, ofRow.toList(), rest.toList(), rest.marked());
  }

  private NamedStatement add(SqlStatement statement) {
    return list.add(
            operation, operation.method(), NamedStatement.Kind.INSERT, statement, operation.key())
        .named();
  }

  private SqlStatement statement(int rows, RestParameters rest) {
    Writing writing = new Writing(table, operation, rest);
    return writing
        .into(columns)
        .addAll(
            Stream.concat(Stream.of(new Clause.Repeated(row, rows).clause()), onConflict(writing))
                .toList())
        .returning()
        .done();
  }

  private Stream<Clause> onConflict(Writing writing) {
    if (operation.action() == Action.INSERT) {
      return Stream.empty();
    }
    return operation.action() == Action.UPSERT
        ? writing.onConflictUpdate(proposed).stream()
        : Stream.of(writing.onConflictDoNothing());
  }
}
