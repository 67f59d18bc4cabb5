package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.source.Javadocs;
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
    return forEach("insertIfAbsentBy" + operation().requiredKey().suffix())
        .map(it -> Javadocs.filled(it) + "\n")
        .orElseGet(this::whole);
  }

  private String whole() {
    String rule =
        "Inserts %s row unless %s says that one is already there.%s"
            .formatted(
                operation().many() ? "each" : "the",
                index(),
                operation().many() ? " " + ONE_BY_ONE : "");
    return Javadocs.filled(rule) + "\n\n" + docs().of(operation(), sql().row().with());
  }

  @Override
  String returned() {
    return operation().many()
        ? "the rows that were inserted, in the order in which they were given"
        : "the inserted row, or empty if there was one";
  }

  @Override
  CodeBlock call() {
    return operation().many()
        ? CodeBlock.of("$L.eachInserted(\n$L,\n$N)", batches(), rows().query(), row())
        : CodeBlock.of("$L.optional($L, $N)", executor(), rows().query(), row());
  }
}
