package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.generate.statement.RowCode;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.StepsSql;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.ByIdentity;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The queries of an upsert that cannot tell an insert from an update, in the order of the call. */
record StepsCall(OperationMethod method) {

  /** For each of many rows. */
  CodeBlock ofMany() {
    return listed(rows(), Function.identity());
  }

  /** For one row, or one of the method's parameters. */
  CodeBlock ofOne() {
    return method.takesRow()
        ? listed(rows(), it -> CodeBlock.of("$L.with($N)", it, method.row()))
        : ofParameters();
  }

  private Stream<Optional<CodeBlock>> rows() {
    RowCode rows = method.rows();
    return Stream.of(
        Optional.of(rows.insertFirst()),
        Optional.of(rows.lock()),
        Optional.of(rows.query()),
        method.sql().lookup().map(it -> rows.lookup()));
  }

  private CodeBlock ofParameters() {
    OperationSql sql = method.sql();
    StepsSql steps = sql.steps().orElseThrow();
    return listed(
        Stream.of(
            Optional.of(query(steps.insert(), method.members().readers().written(true))),
            Optional.of(
                CodeBlock.of("$T.locking(\n$>$>$L)$<$<", Types.QUERY, method.bound(steps.lock()))),
            Optional.of(query(sql.row(), method.members().readers().written(true))),
            sql.lookup().map(it -> query(alone(it), method.members().readers().unchanged(true)))),
        Function.identity());
  }

  private static ByIdentity<BoundStatement> alone(BoundStatement statement) {
    return new ByIdentity<>(statement, Optional.empty());
  }

  private CodeBlock query(ByIdentity<BoundStatement> statement, CodeBlock reader) {
    return CodeBlock.of(
        "new $T<>(\n$>$>$L,\n$L,\n$L)$<$<",
        Types.QUERY,
        method.statement(statement),
        method.binder().lambda(statement.with().parameters(), method.row()),
        reader);
  }

  private static CodeBlock listed(
      Stream<Optional<CodeBlock>> queries, Function<CodeBlock, CodeBlock> each) {
    return queries
        .map(it -> it.map(each).orElseGet(() -> CodeBlock.of("null")))
        .collect(CodeBlock.joining(",\n"));
  }
}
