package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.statement.SqlParameter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What runs a statement for one row: in a transaction, where it asks for a value of the moment
 * before.
 */
record MomentCall(OperationSql sql) {

  /** For whatever row. */
  CodeBlock executor(CodeBlock executor) {
    return moments().isEmpty() ? executor : CodeBlock.of("$L.together(true)", executor);
  }

  /**
   * For the row at hand.
   *
   * @param supplied the condition that it supplies a column
   */
  CodeBlock executor(CodeBlock executor, Function<Column, CodeBlock> supplied) {
    List<SqlParameter.Moment> moments = moments();
    if (moments.stream().anyMatch(it -> it.ifSupplied() == null)) {
      return executor(executor);
    }
    return moments.isEmpty()
        ? executor
        : CodeBlock.of(
            "$L.together($L)",
            executor,
            moments.stream()
                .flatMap(it -> Stream.ofNullable(it.ifSupplied()))
                .distinct()
                .map(supplied)
                .collect(CodeBlock.joining(" || ")));
  }

  private List<SqlParameter.Moment> moments() {
    return sql.row().with().parameters().stream()
        .filter(SqlParameter.Moment.class::isInstance)
        .map(SqlParameter.Moment.class::cast)
        .toList();
  }
}
