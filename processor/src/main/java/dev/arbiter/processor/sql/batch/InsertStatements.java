package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.ByIdentity;
import dev.arbiter.processor.sql.statement.NamedStatement;
import dev.arbiter.processor.sql.statement.StatementList;
import java.util.Optional;

/** Derives the statements that insert many rows in their own order. */
public final class InsertStatements {

  private final Table table;
  private final Operation operation;
  private final StatementList list;

  public InsertStatements(Table table, Operation operation, StatementList list) {
    this.table = table;
    this.operation = operation;
    this.list = list;
  }

  /** The statements, each added to the list; empty where rows may have no values. */
  public Optional<ByIdentity<InsertSql>> derive() {
    boolean mayLackIdentity = operation.mayLackIdentity(table);
    return BatchColumns.of(table, !mayLackIdentity).all().isEmpty()
        ? Optional.empty()
        : Optional.of(ByIdentity.of(mayLackIdentity, this::derive));
  }

  private InsertSql derive(boolean withIdentity) {
    BatchColumns columns = BatchColumns.of(table, withIdentity);
    return new InsertSql(
        columns.marked(),
        add(BatchWriting.alike(table, operation, columns)),
        columns.marked().isEmpty()
            ? Optional.empty()
            : Optional.of(add(BatchWriting.mixed(table, operation, columns))));
  }

  private BoundStatement add(BatchWriting writing) {
    return list.add(
        operation,
        operation.method(),
        NamedStatement.Kind.INSERT,
        writing.insert(writing.rows()),
        null);
  }
}
