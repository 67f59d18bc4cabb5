package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;

/** {@code insert}. */
final class Insert extends OperationMethod {

  Insert(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  String documentation() {
    return "Inserts the row and returns it as it is stored.\n\n"
        + docs().of(operation(), sql().row().with());
  }

  @Override
  String returned() {
    return """
    the row as it is stored
    @throws dev.arbiter.ConstraintViolationException if it violates a constraint\
    """;
  }

  @Override
  CodeBlock call() {
    return CodeBlock.of("$L.one($L, $N)", executor(), rows().query(), row());
  }
}
