package dev.arbiter.processor.sql;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Dao;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.batch.BatchRows;
import dev.arbiter.processor.sql.batch.BatchRules;
import dev.arbiter.processor.sql.batch.BatchSql;
import dev.arbiter.processor.sql.batch.BatchStatements;
import dev.arbiter.processor.sql.batch.InsertSql;
import dev.arbiter.processor.sql.batch.InsertStatements;
import dev.arbiter.processor.sql.distributed.DistributedSql;
import dev.arbiter.processor.sql.distributed.DistributedStatements;
import dev.arbiter.processor.sql.keys.KeysStatements;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.ByIdentity;
import dev.arbiter.processor.sql.statement.InsertedRow;
import dev.arbiter.processor.sql.statement.NamedStatement;
import dev.arbiter.processor.sql.statement.Outcomes;
import dev.arbiter.processor.sql.statement.RowStatements;
import dev.arbiter.processor.sql.statement.SqlStatement;
import dev.arbiter.processor.sql.statement.StatementList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every statement of a DAO.
 *
 * @param operations in the DAO's order
 * @param planned the statements that a server can plan by themselves, each once
 * @param staging those about temporary tables, one table after the other
 * @param onOneServer what a distributed table has where one server has all rows; empty if the table
 *     is not distributed
 */
public record DaoSql(
    Dao dao,
    List<OperationSql> operations,
    List<NamedStatement> planned,
    List<NamedStatement> staging,
    Optional<DaoSql> onOneServer) {

  public DaoSql {
    operations = List.copyOf(operations);
    planned = List.copyOf(planned);
    staging = List.copyOf(staging);
  }

  public static DaoSql of(Dao dao) {
    StatementList list = new StatementList(dao);
    InsertedRow row = new InsertedRow(dao.table());
    BatchRows batches = new BatchRows(dao.table());
    List<OperationSql> operations =
        dao.operations().stream().map(it -> derive(dao.table(), it, list, row, batches)).toList();
    Optional<DaoSql> onOneServer =
        dao.table().distribution().isDeclared()
            ? Optional.of(of(dao.onOneServer(runOnOneServer(operations))))
            : Optional.empty();
    return new DaoSql(dao, operations, list.planned(), list.staging(), onOneServer);
  }

  /** Not what changes many rows by several statements for each, as it does on a cluster. */
  private static List<Operation> runOnOneServer(List<OperationSql> operations) {
    return operations.stream()
        .filter(it -> !it.operation().changesMany() || it.steps().isEmpty())
        .map(OperationSql::operation)
        .toList();
  }

  /** What of it changes many rows. */
  public DaoSql ofMany() {
    List<OperationSql> many =
        operations.stream().filter(it -> it.operation().changesMany()).toList();
    Set<NamedStatement> theirs =
        many.stream().flatMap(OperationSql::statements).collect(Collectors.toSet());
    return new DaoSql(
        dao, many, planned.stream().filter(theirs::contains).toList(), staging, Optional.empty());
  }

  /** Every statement, those about temporary tables and those for one server last. */
  public List<NamedStatement> statements() {
    return Stream.of(
            planned.stream(),
            staging.stream(),
            onOneServer.stream().flatMap(it -> it.ofMany().statements().stream()))
        .flatMap(it -> it)
        .toList();
  }

  /** Every statement, those too that differ from a listed one in nothing but their name. */
  public List<NamedStatement> everyStatement() {
    return Stream.concat(
            planned.stream(),
            operations.stream()
                .flatMap(it -> it.batch().stream())
                .flatMap(ByIdentity::stream)
                .flatMap(it -> it.staging().inOrder().stream())
                .map(BoundStatement::named))
        .toList();
  }

  private static OperationSql derive(
      Table table,
      Operation operation,
      StatementList list,
      InsertedRow inserted,
      BatchRows batches) {
    RowStatements rows = new RowStatements(table, operation, inserted);
    ByIdentity<BoundStatement> row =
        statements(table, operation, rows)
            .map(
                it ->
                    list.add(
                        operation,
                        operation.method(),
                        kind(operation.action()),
                        it,
                        operation.key()));
    Optional<StepsSql> steps =
        isTakenBySteps(table, operation)
            ? Optional.of(steps(table, operation, rows, list))
            : Optional.empty();
    boolean distributed = operation.many() && table.distribution().isDeclared() && steps.isEmpty();
    boolean batch =
        operation.many() && operation.order(table).isPresent() && isAtOnce(operation.action());
    Optional<String> oneByOne =
        batch ? BatchRules.of(table, operation).oneByOne() : Optional.empty();
    Optional<ByIdentity<BatchSql>> statements =
        batch && oneByOne.isEmpty() && !table.distribution().isDeclared()
            ? Optional.of(
                ByIdentity.of(
                    operation.mayLackIdentity(table),
                    it -> new BatchStatements(table, operation, list, batches, it).derive()))
            : Optional.empty();
    Optional<BoundStatement> lookup =
        rows.lookup().map(it -> lookup(table, operation, it, list, inserted));
    Optional<ByIdentity<InsertSql>> insert =
        operation.insertsInOrder() && statements.isEmpty() && !distributed
            ? new InsertStatements(table, operation, list, batches).derive()
            : Optional.empty();
    Optional<DistributedSql> values =
        distributed
            ? new DistributedStatements(table, operation, list, batches).derive()
            : Optional.empty();
    Optional<BoundStatement> servers =
        operation.byKeys()
            ? new KeysStatements(table, operation)
                .servers()
                .map(
                    it ->
                        list.add(operation, "serversOfKeys", NamedStatement.Kind.SELECT, it, null))
            : Optional.empty();
    return new OperationSql(
        operation, row, steps, lookup, statements, insert, values, servers, oneByOne);
  }

  private static boolean isTakenBySteps(Table table, Operation operation) {
    return operation.action() == Action.UPSERT
        && operation.returns().outcome()
        && Outcomes.isTakenBySteps(table);
  }

  private static StepsSql steps(
      Table table, Operation operation, RowStatements rows, StatementList list) {
    return new StepsSql(
        ByIdentity.of(operation.mayLackIdentity(table), rows::insertFirst)
            .map(
                it ->
                    list.add(
                        operation,
                        operation.method() + " inserting",
                        NamedStatement.Kind.INSERT,
                        it,
                        operation.key())),
        list.add(
            operation,
            operation.method() + " locking",
            NamedStatement.Kind.SELECT,
            rows.lock(),
            operation.key()));
  }

  private static ByIdentity<SqlStatement> statements(
      Table table, Operation operation, RowStatements rows) {
    return operation.byKeys() && !operation.updatesByKeys()
        ? new ByIdentity<>(new KeysStatements(table, operation).statement(), Optional.empty())
        : ByIdentity.of(operation.mayLackIdentity(table), rows::statement);
  }

  private static boolean isAtOnce(Action action) {
    return switch (action) {
      case UPSERT, INSERT_IF_ABSENT, GET_OR_INSERT, UPDATE -> true;
      case INSERT, FIND, DELETE -> false;
    };
  }

  private static NamedStatement.Kind kind(Action action) {
    return switch (action) {
      case INSERT, UPSERT, INSERT_IF_ABSENT, GET_OR_INSERT -> NamedStatement.Kind.INSERT;
      case UPDATE -> NamedStatement.Kind.UPDATE;
      case FIND -> NamedStatement.Kind.SELECT;
      case DELETE -> NamedStatement.Kind.DELETE;
    };
  }

  /** The lookup by the key, unless defaults take part in it. */
  private static BoundStatement lookup(
      Table table,
      Operation operation,
      SqlStatement statement,
      StatementList list,
      InsertedRow inserted) {
    UniqueKey key = operation.requiredKey();
    String name;
    if (!operation.generated()) {
      name = operation.method() + " unchanged";
    } else {
      Operation find = Operation.find(table, key);
      SqlStatement plain = new RowStatements(table, find, inserted).statement(true);
      name =
          plain.sql().equals(statement.sql()) ? find.method() : "findConflictingBy" + key.suffix();
    }
    return list.add(operation, name, NamedStatement.Kind.SELECT, statement, key);
  }
}
