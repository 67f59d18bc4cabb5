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
  private final BatchRows rows;

  public InsertStatements(Table table, Operation operation, StatementList list, BatchRows rows) {
    this.table = table;
    this.operation = operation;
    this.list = list;
    this.rows = rows;
  }

  /** The statements, each added to the list; empty where rows may have no values. */
  public Optional<ByIdentity<InsertSql>> derive() {
    boolean mayLackIdentity = operation.mayLackIdentity(table);
    return rows.of(operation, !mayLackIdentity).all().isEmpty()
        ? Optional.empty()
        : Optional.of(ByIdentity.of(mayLackIdentity, this::derive));
  }

  private InsertSql derive(boolean withIdentity) {
    BatchColumns columns = rows.of(operation, withIdentity);
    return new InsertSql(
        columns.marked(),
        add(BatchWriting.alike(operation, columns)),
        columns.marked().isEmpty()
            ? Optional.empty()
            : Optional.of(add(BatchWriting.mixed(operation, columns))));
  }

  private BoundStatement add(BatchWriting writing) {
    return list.add(
        operation, operation.method(), NamedStatement.Kind.INSERT, writing.insert(), null);
  }
}
