package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;

/** {@code getOrInsertBy…} and {@code getOrInsertAllBy…}. */
final class GetOrInsert extends OperationMethod {

  GetOrInsert(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  String documentation() {
    String statements =
        docs().of(operation(), sql().row().with())
            + "\n<p>Where one is there:\n\n"
            + docs().of(operation(), sql().lookup().orElseThrow());
    String rule =
        "Inserts %s row unless\n%s says that one is already there,\nand returns the row that is stored then, whoever inserted it.\n"
            .formatted(operation().many() ? "each" : "the", index());
    return operation().many()
        ? rule
            + ONE_BY_ONE
            + "\n\n"
            + statements
            + "\n@return what is stored for each of the rows, in their order\n"
        : rule + "\n" + statements;
  }

  @Override
  CodeBlock call() {
    return operation().many()
        ? CodeBlock.of(
            "$L.getOrInsertEach(\n$L,\n$L,\n$N)", batches(), rows().query(), rows().lookup(), row())
        : CodeBlock.of(
            "$1L.getOrInsert(\n$2L.with($4N),\n$3L.with($4N))",
            executor(),
            rows().query(),
            rows().lookup(),
            row());
  }
}
