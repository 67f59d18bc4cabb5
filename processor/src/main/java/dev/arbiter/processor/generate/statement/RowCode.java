package dev.arbiter.processor.generate.statement;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.generate.binding.Binder;
import dev.arbiter.processor.generate.binding.SqlNames;
import dev.arbiter.processor.generate.row.RowNames;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.StepsSql;
import dev.arbiter.processor.sql.distributed.DistributedSql;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.ByIdentity;
import dev.arbiter.processor.sql.statement.SqlParameter;
import java.util.List;
import java.util.Optional;

/**
 * The objects by which an operation takes rows: constants of {@code XDaoSql}, or made in the method
 * where they depend on its other parameters.
 */
public final class RowCode {

  private final SqlMembers members;
  private final Table table;
  private final OperationSql sql;
  private final Operation operation;
  private final Binder binder;

  /**
   * @param locals the names that the method's parameters have taken
   */
  public RowCode(SqlMembers members, OperationSql sql, NameAllocator locals) {
    this.members = members;
    this.table = members.table();
    this.sql = sql;
    this.operation = sql.operation();
    this.binder = members.binder(locals);
  }

  /** A {@code RowStatement}: for rows that are written and not returned. */
  public CodeBlock statement() {
    return value(ParameterizedTypeName.get(Types.ROW_STATEMENT, newRow()), constantName(), each());
  }

  private CodeBlock each() {
    return made("statement", sql.row(), checks(), bindName());
  }

  /** A {@code RowQuery}: for rows that are returned. */
  public CodeBlock query() {
    boolean outcome = operation.returns().outcome();
    return query(
        constantName(),
        sql.row(),
        checks(),
        bindName(),
        outcome ? "queryWritten" : "query",
        members.readers().type(outcome));
  }

  /** A {@code RowQuery} that inserts rows which nothing is in the way of. */
  public CodeBlock insertFirst() {
    return query(
        constantName() + "_INSERTING",
        steps().insert(),
        checks(),
        "bindInsert",
        "queryWritten",
        members.readers().type(true));
  }

  /** A {@code RowQuery} that locks the row which an insert conflicted with. */
  public CodeBlock lock() {
    return query(
        constantName() + "_LOCKING",
        new ByIdentity<>(steps().lock(), Optional.empty()),
        Optional.empty(),
        operation.generated() ? "bindKeyBy" + operation.requiredKey().suffix() : bindName() + "Key",
        "queryLocked",
        ClassName.get(Boolean.class));
  }

  private StepsSql steps() {
    return sql.steps().orElseThrow();
  }

  /** A {@code RowQuery} that finds the row that was there already. */
  public CodeBlock lookup() {
    boolean outcome = operation.returns().outcome();
    BoundStatement find = sql.lookup().orElseThrow();
    String suffix = SqlNames.upperSnake(operation.requiredKey().suffix());
    String name =
        operation.generated()
            ? (outcome ? "UNCHANGED_BY_" : "EXISTING_BY_") + suffix
            : constantName() + "_UNCHANGED";
    return query(
        name,
        new ByIdentity<>(find, Optional.empty()),
        Optional.empty(),
        operation.generated() ? "bindKeyBy" + operation.requiredKey().suffix() : bindName() + "Key",
        outcome ? "queryUnchanged" : "query",
        members.readers().type(outcome));
  }

  private CodeBlock query(
      String name,
      ByIdentity<BoundStatement> statement,
      Optional<CodeBlock> check,
      String bindName,
      String factory,
      TypeName read) {
    return value(
        ParameterizedTypeName.get(Types.ROW_QUERY, newRow(), read),
        name,
        made(factory, statement, check, bindName));
  }

  /** A {@code Batch}: for many rows at once. */
  public CodeBlock batch() {
    CodeBlock each = each();
    BatchCode code = new BatchCode(members, operation, binder, captures());
    ByIdentity<CodeBlock> batches = sql.batch().orElseThrow().map(code::upsert);
    CodeBlock arguments =
        batches
            .without()
            .map(
                it ->
                    CodeBlock.of(
                        "\n$>$>$L,\n$L,\n$L,\n$L,\n$L$<$<",
                        each,
                        supplies(),
                        batches.with(),
                        it,
                        code.order(sql.batch().flatMap(ByIdentity::without).orElseThrow())))
            .orElseGet(() -> CodeBlock.of("\n$>$>$L,\n$L$<$<", each, batches.with()));
    return value(
        ParameterizedTypeName.get(Types.BATCH, newRow()),
        constantName(),
        CodeBlock.of("$T.<$T>of($L)", Types.BATCH, newRow(), arguments));
  }

  /** A {@code DistributedBatch}: for many rows of a distributed table. */
  public CodeBlock distributed() {
    DistributedCode code = new DistributedCode(members, operation, binder, captures());
    DistributedSql rows = sql.distributed().orElseThrow();
    CodeBlock supplies = rows.values().without().isPresent() ? supplies() : CodeBlock.of("");
    return value(
        ParameterizedTypeName.get(Types.DISTRIBUTED_BATCH, newRow()),
        constantName(),
        code.batch(each(), supplies, rows));
  }

  /** A {@code RowsInsert}: for many rows that update none. */
  public CodeBlock inserts() {
    BatchCode code = new BatchCode(members, operation, binder, captures());
    ByIdentity<CodeBlock> inserts = sql.insert().orElseThrow().map(code::insert);
    CodeBlock.Builder made = inserts.with().toBuilder();
    inserts.without().ifPresent(it -> made.add("\n$>$>.onlyIf($L, $L)$<$<", supplies(), it));
    return value(
        ParameterizedTypeName.get(Types.ROWS_INSERT, newRow()), constantName(), made.build());
  }

  private CodeBlock made(
      String factory,
      ByIdentity<BoundStatement> statement,
      Optional<CodeBlock> check,
      String bindName) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                captures() ? "$L.$L(\n$>$>$L,\n$L)$<$<" : "$L.$L(\n$>$>$L,$W$L)$<$<",
                members.constant("FOR_ROWS", captures()),
                factory,
                members.statement(statement.with().named(), captures()),
                bind(bindName, statement.with().parameters()));
    statement
        .without()
        .map(it -> members.statement(it.named(), captures()))
        .ifPresent(it -> code.add("\n$>$>.onlyIf($L, $L)$<$<", supplies(), it));
    check.ifPresent(it -> code.add("\n$>$>.checked($L)$<$<", it));
    return code.build();
  }

  private CodeBlock bind(String name, List<SqlParameter> parameters) {
    return captures() ? binder.rowLambda(parameters) : members.binds().reference(name, parameters);
  }

  /** The condition that a row supplies the identity column. */
  private CodeBlock supplies() {
    Column identity = table.identityByDefault().orElseThrow();
    String row = captures() ? binder.rowName() : "row";
    return CodeBlock.of("$N -> $L", row, members.rowNames().isSupplied(row, identity));
  }

  /** Refuses a row that lacks a key which the server would generate. */
  private Optional<CodeBlock> checks() {
    UniqueKey key = operation.key();
    return key != null && operation.action().inserts()
        ? members.keys().check(key)
        : Optional.empty();
  }

  private CodeBlock value(TypeName type, String name, CodeBlock made) {
    return captures() ? made : members.constant(members.queries().constant(type, name, made));
  }

  /** Whether the statements depend on parameters of the method besides the rows. */
  private boolean captures() {
    return operation.parameters().size() > 1;
  }

  private String constantName() {
    return SqlNames.upperSnake(operation.method());
  }

  private String bindName() {
    return switch (operation.action()) {
      case INSERT, INSERT_IF_ABSENT, GET_OR_INSERT -> "bindInsert";
      case UPSERT ->
          operation.generated()
              ? "bindUpsertBy" + operation.requiredKey().suffix()
              : "bind" + capitalised(operation.method());
      case UPDATE, FIND, DELETE -> "bind" + capitalised(operation.method());
    };
  }

  private static String capitalised(String name) {
    return RowNames.capitalised(name);
  }

  private ClassName newRow() {
    return members.newRow();
  }
}
