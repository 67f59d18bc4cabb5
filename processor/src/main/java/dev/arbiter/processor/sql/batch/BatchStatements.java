package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.NamedStatement;
import dev.arbiter.processor.sql.statement.SqlStatement;
import dev.arbiter.processor.sql.statement.StatementList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Derives the statements by which an operation takes many rows, in the order of the key. */
public final class BatchStatements {

  private final Table table;
  private final Operation operation;
  private final StatementList list;
  private final boolean withIdentity;
  private final BatchColumns columns;

  /**
   * For rows that supply the BY DEFAULT identity column, or for those that leave it out.
   *
   * @param withIdentity whether the rows supply the BY DEFAULT identity column
   */
  public BatchStatements(
      Table table, Operation operation, StatementList list, BatchRows rows, boolean withIdentity) {
    this.table = table;
    this.operation = operation;
    this.list = list;
    this.withIdentity = withIdentity;
    this.columns = rows.of(operation, withIdentity);
  }

  /** The statements, each added to the list. */
  public BatchSql derive() {
    Optional<RawKey> key =
        switch (operation.action()) {
          case UPSERT, UPDATE ->
              Optional.of(new RawKey(table, operation.requiredKey(), operation.action().inserts()));
          default -> Optional.empty();
        };
    boolean update = operation.action() == Action.UPDATE;
    return new BatchSql(
        columns.marked(),
        key,
        write(update ? mixed() : BatchWriting.alike(operation, columns)),
        update || columns.marked().isEmpty() ? Optional.empty() : Optional.of(write(mixed())),
        key.filter(it -> !it.isKey()).map(it -> rounds()),
        operation.looksUp() ? Optional.of(lookup()) : Optional.empty(),
        withIdentity ? Optional.empty() : Optional.of(order()),
        new Stage(operation, columns, list).statements());
  }

  private BatchWriting mixed() {
    return BatchWriting.mixed(operation, columns);
  }

  private BoundStatement write(BatchWriting writing) {
    NamedStatement.Kind kind =
        operation.action() == Action.UPDATE
            ? NamedStatement.Kind.UPDATE
            : NamedStatement.Kind.INSERT;
    return add(kind, writing.write(writing.rows()), operation.key());
  }

  private BoundStatement rounds() {
    BatchWriting mixed = mixed();
    SqlStatement rounds = mixed.done(mixed.order().laterRounds(mixed.rows()));
    return add(NamedStatement.Kind.SELECT, rounds, null);
  }

  private BoundStatement lookup() {
    BatchWriting mixed = mixed();
    return add(
        NamedStatement.Kind.SELECT,
        mixed.done(mixed.lookup(mixed.rows())),
        operation.requiredKey());
  }

  private BoundStatement order() {
    BatchWriting mixed = mixed();
    return add(NamedStatement.Kind.SELECT, mixed.done(mixed.places(mixed.rows())), null);
  }

  private BoundStatement add(
      NamedStatement.Kind kind, SqlStatement statement, @Nullable UniqueKey key) {
    return list.add(operation, operation.method(), kind, statement, key);
  }
}
