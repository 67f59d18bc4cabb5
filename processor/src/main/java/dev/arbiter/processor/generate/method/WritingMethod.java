package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.dao.Returns;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.statement.BoundStatement;

/** A method whose rows are written: what it returns is the user's choice. */
abstract class WritingMethod extends OperationMethod {

  WritingMethod(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  final CodeBlock call() {
    CodeBlock call = operation().many() ? many() : one();
    return operation().returns() == Returns.BOOLEAN ? CodeBlock.of("$L > 0", call) : call;
  }

  /** What writes many rows. */
  CodeBlock many() {
    if (sql().steps().isPresent()) {
      return CodeBlock.of(
          "$L.oneByOne().eachInsertedOrUpdated(\n$L,\n$N)",
          executor(),
          new StepsCall(this).ofMany(),
          row());
    }
    if (sql().batch().isPresent()) {
      return atOnce();
    }
    if (!operation().returns().rows()) {
      return CodeBlock.of("$L.countEach(\n$L,\n$N)", oneByOne(), rows().statement(), row());
    }
    return sql().lookup().isPresent()
        ? CodeBlock.of(
            "$L.eachUnlessUnchanged(\n$L,\n$L,\n$N)",
            oneByOne(),
            rows().query(),
            rows().lookup(),
            row())
        : CodeBlock.of("$L.each(\n$L,\n$N)", oneByOne(), rows().query(), row());
  }

  private CodeBlock atOnce() {
    if (!operation().returns().rows()) {
      return CodeBlock.of("$L.writeAll(\n$L,\n$N)", batches(), rows().batch(), row());
    }
    return sql().lookup().isPresent()
        ? CodeBlock.of(
            "$L.writeAllUnlessUnchanged(\n$L,\n$L,\n$L,\n$N)",
            batches(),
            rows().batch(),
            reader(),
            rows().lookup(),
            row())
        : CodeBlock.of(
            "$L.writeAllReturning(\n$L,\n$L,\n$N)", batches(), rows().batch(), reader(), row());
  }

  private CodeBlock one() {
    if (sql().steps().isPresent()) {
      return CodeBlock.of(
          "$L.upserts().$LInsertedOrUpdated(\n$L)",
          executor(),
          oneOrNone(),
          new StepsCall(this).ofOne());
    }
    boolean constant = takesRow() && operation().parameters().size() == 1;
    return constant ? ofRow() : ofParameters();
  }

  private CodeBlock ofRow() {
    if (!operation().returns().rows()) {
      return CodeBlock.of("$L.count(\n$L,\n$N)", executorOfOne(), rows().statement(), row());
    }
    return sql().lookup().isPresent()
        ? CodeBlock.of(
            "$1L.upserts().$2LUnlessUnchanged(\n$3L.with($5N),\n$4L.with($5N))",
            executorOfOne(),
            oneOrNone(),
            rows().query(),
            rows().lookup(),
            row())
        : CodeBlock.of("$L.$L(\n$L,\n$N)", executorOfOne(), oneOrNone(), rows().query(), row());
  }

  private CodeBlock ofParameters() {
    CodeBlock bound =
        CodeBlock.of(
            "$L,\n$L", statement(), binder().lambda(sql().row().with().parameters(), row()));
    if (!operation().returns().rows()) {
      return CodeBlock.of("$L.count(\n$L)", executorOfOne(), bound);
    }
    if (sql().lookup().isEmpty()) {
      return CodeBlock.of("$L.$L(\n$L,\n$L)", executorOfOne(), oneOrNone(), bound, reader());
    }
    BoundStatement lookup = sql().lookup().orElseThrow();
    return CodeBlock.of(
        "$L.upserts().$LUnlessUnchanged(\n$L,\n$L)",
        executorOfOne(),
        oneOrNone(),
        query(bound, reader()),
        query(bound(lookup), members().readers().unchanged(operation().returns().outcome())));
  }

  private static CodeBlock query(CodeBlock bound, CodeBlock reader) {
    return CodeBlock.of("new $T<>(\n$>$>$L,\n$L)$<$<", Types.QUERY, bound, reader);
  }

  /** The statement, or the choice between two where a row may lack its identity. */
  private CodeBlock statement() {
    return statement(sql().row());
  }

  private String oneOrNone() {
    return switch (operation().returns()) {
      case OPTIONAL_ROW, OPTIONAL_UPSERTED -> "optional";
      default -> "one";
    };
  }

  @Override
  String returned() {
    String rows =
        operation().many()
            ? "what is stored for each of the rows, in their order"
            : "the row as it is stored";
    return switch (operation().returns()) {
      case VOID -> "";
      case BOOLEAN -> "whether a row was written";
      case INT, LONG ->
          operation().many()
              ? "how many of the rows were inserted or changed one"
              : "how many rows were written";
      case OPTIONAL_ROW, OPTIONAL_UPSERTED -> rows + ", or empty if none was written";
      case ROW, ROWS, OPTIONAL_ROWS, UPSERTED, UPSERTED_ROWS -> rows;
    };
  }
}
