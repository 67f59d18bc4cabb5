package dev.arbiter.processor.sql.distributed;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.scan.parse.SqlNode;
import dev.arbiter.processor.sql.batch.AlikeSql;
import dev.arbiter.processor.sql.batch.ArraysSql;
import dev.arbiter.processor.sql.batch.BatchRows;
import dev.arbiter.processor.sql.batch.BatchRules;
import dev.arbiter.processor.sql.batch.KeyNumbers;
import dev.arbiter.processor.sql.batch.RawKey;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.ByIdentity;
import dev.arbiter.processor.sql.statement.NamedStatement;
import dev.arbiter.processor.sql.statement.StatementList;
import java.util.List;
import java.util.Optional;

/** Derives the statements by which an operation takes many rows of a distributed table. */
public final class DistributedStatements {

  private final Table table;
  private final Operation operation;
  private final StatementList list;
  private final BatchRows rows;

  public DistributedStatements(
      Table table, Operation operation, StatementList list, BatchRows rows) {
    this.rows = rows;
    this.table = table;
    this.operation = operation;
    this.list = list;
  }

  /** The statements, each added to the list; empty where rows are written one by one. */
  public Optional<DistributedSql> derive() {
    Optional<UniqueKey> order = operation.order(table);
    if (order.isPresent()) {
      return BatchRules.of(table, operation).oneByOne().isPresent()
          ? Optional.empty()
          : Optional.of(derive(order, true));
    }
    return operation.action() == Action.INSERT && !table.insertable().isEmpty()
        ? Optional.of(derive(operation.returns().rows() ? matching() : Optional.empty(), false))
        : Optional.empty();
  }

  private DistributedSql derive(Optional<UniqueKey> key, boolean byKey) {
    ByIdentity<ValuesSql> values =
        ByIdentity.of(
            operation.mayLackIdentity(table),
            it ->
                new ValuesWriting(table, operation, list, it)
                    .derive(
                        byKey && operation.action().inserts() && isCounted()
                            ? AlikeSql.of(operation, rows, list, it)
                            : List.of()));
    Optional<ArraysSql> ofServer =
        operation.action() == Action.UPDATE
            ? Optional.of(ArraysSql.update(operation, rows, list))
            : Optional.empty();
    return new DistributedSql(values, ofServer, key.map(this::numbers), byKey);
  }

  /**
   * Whether a cluster counts what an {@code INSERT … SELECT} writes: unless it returns the rows, it
   * counts those that it selects.
   */
  private boolean isCounted() {
    return operation.returns().rows()
        || (operation.action() == Action.UPSERT
            && operation.where() == null
            && !operation.skipUnchanged());
  }

  private NumbersSql numbers(UniqueKey key) {
    RawKey raw = new RawKey(table, key, operation.action().inserts());
    KeyNumbers numbers =
        operation.updatesByKeys()
            ? KeyNumbers.ofKeys(operation, raw)
            : KeyNumbers.ofRows(operation, raw);
    BoundStatement statement =
        list.add(
            operation,
            (operation.updatesByKeys() ? "keysSoughtBy" : "keysBy") + key.suffix(),
            NamedStatement.Kind.SELECT,
            numbers.statement(),
            null);
    List<Column> unknown = raw.columns().stream().filter(this::isMadeByServer).toList();
    return new NumbersSql(raw, statement, numbers.marked(), unknown);
  }

  private boolean isMadeByServer(Column column) {
    return operation.action().inserts()
        && column.generated()
        && !(column.generation() instanceof Generation.Default it
            && it.value().tree().root() instanceof SqlNode.Literal);
  }

  /** A key by which a row that was inserted can be told from others, if there is one. */
  private Optional<UniqueKey> matching() {
    List<UniqueKey> keys =
        table.keys().stream()
            .filter(it -> !it.deferrable())
            .filter(it -> BatchRules.of(table, insertBy(it)).oneByOne().isEmpty())
            .toList();
    return keys.stream()
        .filter(it -> table.mentionedBy(it).stream().noneMatch(this::isMadeByServer))
        .findFirst()
        .or(() -> keys.stream().findFirst());
  }

  private Operation insertBy(UniqueKey key) {
    return new Operation(
        Action.INSERT_IF_ABSENT,
        operation.method(),
        operation.parameters(),
        key,
        List.of(),
        null,
        null,
        false,
        operation.returns(),
        operation.declared());
  }
}
