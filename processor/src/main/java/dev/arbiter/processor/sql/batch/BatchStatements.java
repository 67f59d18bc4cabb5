package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.NamedStatement;
import dev.arbiter.processor.sql.statement.SqlStatement;
import dev.arbiter.processor.sql.statement.StatementList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Derives the statements by which an upsert takes many rows, in the order of the key. */
public final class BatchStatements {

  private final Table table;
  private final Operation operation;
  private final StatementList list;
  private final BatchColumns columns;

  /**
   * For rows that supply the BY DEFAULT identity column, or for those that leave it out.
   *
   * @param withIdentity whether the rows supply the BY DEFAULT identity column
   */
  public BatchStatements(
      Table table, Operation operation, StatementList list, boolean withIdentity) {
    this.table = table;
    this.operation = operation;
    this.list = list;
    this.columns = BatchColumns.of(table, withIdentity);
  }

  /** The statements, each added to the list. */
  public BatchSql derive() {
    UniqueKey key = operation.requiredKey();
    RawKey raw = new RawKey(table, key);
    BatchWriting alike = BatchWriting.alike(table, operation, columns);
    return new BatchSql(
        columns.marked(),
        raw,
        add(NamedStatement.Kind.INSERT, alike.upsert(alike.rows()), key),
        columns.marked().isEmpty() ? Optional.empty() : Optional.of(mixed(key)),
        raw.isKey() ? Optional.empty() : Optional.of(rounds()),
        new Stage(table, operation, columns, list).statements());
  }

  private BoundStatement mixed(UniqueKey key) {
    BatchWriting mixed = BatchWriting.mixed(table, operation, columns);
    return add(NamedStatement.Kind.INSERT, mixed.upsert(mixed.rows()), key);
  }

  private BoundStatement rounds() {
    BatchWriting mixed = BatchWriting.mixed(table, operation, columns);
    SqlStatement rounds = mixed.done(mixed.order().laterRounds(mixed.rows()));
    return add(NamedStatement.Kind.SELECT, rounds, null);
  }

  private BoundStatement add(
      NamedStatement.Kind kind, SqlStatement statement, @Nullable UniqueKey key) {
    return list.add(operation, operation.method(), kind, statement, key);
  }
}
