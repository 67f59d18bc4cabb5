package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.Returns;
import dev.arbiter.processor.generate.statement.RowCode;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.sql.OperationSql;

/** What a method calls that takes many rows of a distributed table. */
record DistributedCall(OperationSql sql, SqlMembers members, RowCode rows) {

  /**
   * The call.
   *
   * @param executor the field that runs statements
   * @param row the name of the parameter that supplies the rows
   */
  CodeBlock code(CodeBlock executor, String row) {
    Operation operation = sql.operation();
    if (!operation.returns().rows()) {
      CodeBlock count =
          CodeBlock.of("$L.distributed().writeAll(\n$L,\n$N)", executor, rows.distributed(), row);
      return operation.returns() == Returns.BOOLEAN ? CodeBlock.of("$L > 0", count) : count;
    }
    CodeBlock stored = members.stored(operation.returns().outcome());
    return sql.lookup().isPresent()
        ? CodeBlock.of(
            "$L.distributed().$L(\n$L,\n$L,\n$L,\n$N)",
            executor,
            operation.action() == Action.GET_OR_INSERT
                ? "getOrInsertAll"
                : "writeAllUnlessUnchanged",
            rows.distributed(),
            stored,
            rows.lookup(),
            row)
        : CodeBlock.of(
            "$L.distributed().$L(\n$L,\n$L,\n$N)",
            executor,
            operation.action() == Action.INSERT_IF_ABSENT
                ? "insertAllIfAbsent"
                : "writeAllReturning",
            rows.distributed(),
            stored,
            row);
  }
}
