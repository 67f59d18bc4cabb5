package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.source.Javadocs;
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
    return forEach("getOrInsertBy" + operation().requiredKey().suffix())
        .map(it -> Javadocs.filled(it) + "\n")
        .orElseGet(this::whole);
  }

  private String whole() {
    String rule =
        "Inserts %s row unless %s says that one is already there, and returns the row that is stored then, whoever inserted it.%s"
            .formatted(operation().many() ? "each" : "the", index(), how());
    return sql().batch().isPresent() ? atOnce(rule) : oneByOne(rule);
  }

  private String oneByOne(String rule) {
    return docs().either(rule, operation(), sql().row().with(), sql().lookup().orElseThrow());
  }

  private String atOnce(String rule) {
    String find = "findBy" + operation().requiredKey().suffix();
    String found =
        " Rows that are there are found by one statement for all of them"
            + (docs().has(find) ? ", as {@link #" + find + "} finds one" : "")
            + ".";
    return docs().of(rule + found, operation(), manyRows());
  }

  @Override
  String returned() {
    return operation().many()
        ? "what is stored for each of the rows, in their order"
        : "the row as it is stored";
  }

  @Override
  CodeBlock call() {
    if (sql().batch().isPresent()) {
      return CodeBlock.of(
          "$L.getOrInsertAll(\n$L,\n$L,\n$L,\n$N)",
          batches(),
          rows().batch(),
          reader(),
          rows().lookup(),
          row());
    }
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
