package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.statement.BoundStatement;
import java.util.Optional;

/** {@code getOrInsertBy…} and {@code getOrInsertAllBy…}. */
final class GetOrInsert extends OperationMethod {

  GetOrInsert(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  String documentation() {
    if (isByOthers()) {
      return Javadocs.filled(operation().many() ? ofEach() : ofOne()) + "\n";
    }
    return (sql().isOneByOne() ? said().forEach(method("getOrInsert")) : Optional.<String>empty())
        .orElseGet(this::whole);
  }

  private String method(String prefix) {
    return prefix + "By" + operation().requiredKey().suffix();
  }

  private String link(String prefix) {
    return SqlDifference.link(method(prefix));
  }

  /** Whether its statements are those of other methods. */
  private boolean isByOthers() {
    if (!operation().many()) {
      BoundStatement find = sql().lookup().orElseThrow();
      return docs().areShownElsewhere(operation(), sql().row().with(), find);
    }
    return sql().batch().isPresent()
        && docs().has(method("getOrInsert"))
        && docs().areShownElsewhere(operation(), manyRows(), manyRows());
  }

  private String ofOne() {
    return "Returns the row that %s inserts, or else the one that %s finds, whoever inserted it."
        .formatted(link("insertIfAbsent"), link("find"));
  }

  private String ofEach() {
    return "%s for each row, in one transaction: inserts as %s does, and finds all the rows that are there by one statement."
        .formatted(link("getOrInsert"), link("insertAllIfAbsent"));
  }

  private String whole() {
    String rule =
        "Inserts %s row unless %s says that one is already there, and returns the row that is stored then, whoever inserted it%s"
            .formatted(operation().many() ? "each" : "the", index(), said().how());
    return sql().batch().isPresent()
        ? docs()
            .of(rule + ". Rows that are there are found by one statement", operation(), manyRows())
        : docs().either(rule, operation(), sql().row().with(), sql().lookup().orElseThrow());
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
            "$L.getOrInsertEach(\n$L,\n$L,\n$N)",
            oneByOne(),
            rows().query(),
            rows().lookup(),
            row())
        : CodeBlock.of(
            "$1L.getOrInsert(\n$2L.with($4N),\n$3L.with($4N))",
            executor(),
            rows().query(),
            rows().lookup(),
            row());
  }
}
