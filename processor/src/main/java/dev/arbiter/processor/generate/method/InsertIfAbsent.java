package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;

/** {@code insertIfAbsentBy…} and {@code insertAllIfAbsentBy…}. */
final class InsertIfAbsent extends OperationMethod {

  InsertIfAbsent(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  String documentation() {
    String statement = docs().of(operation(), sql().row().with());
    return operation().many()
        ? "Inserts each row unless\n%s says that one is already there.\n%s\n\n%s\n%s"
            .formatted(
                index(),
                ONE_BY_ONE,
                statement,
                "@return the rows that were inserted, in the order in which they were given\n")
        : "Inserts the row unless\n%s says that one is already there.\n\n%s\n%s"
            .formatted(index(), statement, "@return the inserted row, or empty if there was one\n");
  }

  @Override
  CodeBlock call() {
    return operation().many()
        ? CodeBlock.of("$L.eachInserted($L, $N)", batches(), rows().query(), row())
        : CodeBlock.of("$L.optional($L, $N)", executor(), rows().query(), row());
  }
}
