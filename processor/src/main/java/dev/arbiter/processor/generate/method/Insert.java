package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;

/** {@code insert}, {@code insertAll} and {@code insertAllReturning}. */
final class Insert extends OperationMethod {

  private static final String IN_ORDER =
      "Inserts the rows in their order, which is that of new identity and sequence values, too, in"
          + " one transaction: all or nothing";

  Insert(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  String documentation() {
    if (!operation().many()) {
      return docs().of("Inserts the row and returns it as it is stored", operation(), manyRows());
    }
    return operation().returns().rows() && docs().has("insertAll")
        ? docs().like("Inserts the rows and returns them", "insertAll", operation(), manyRows())
        : docs().of(IN_ORDER, operation(), manyRows());
  }

  @Override
  String returned() {
    return switch (operation().returns()) {
      case LONG -> "how many were inserted";
      case ROWS -> "what is stored for each of the rows, in their order";
      default -> "the row as it is stored";
    };
  }

  @Override
  String thrown() {
    return "dev.arbiter.ConstraintViolationException if %s violates a constraint"
        .formatted(operation().many() ? "one of them" : "it");
  }

  @Override
  CodeBlock call() {
    if (!operation().many()) {
      return CodeBlock.of("$L.one($L, $N)", executor(), rows().query(), row());
    }
    boolean returning = operation().returns().rows();
    if (sql().insert().isEmpty()) {
      return returning
          ? CodeBlock.of("$L.each(\n$L,\n$N)", oneByOne(), rows().query(), row())
          : CodeBlock.of("$L.countEach(\n$L,\n$N)", oneByOne(), rows().statement(), row());
    }
    return returning
        ? CodeBlock.of(
            "$L.inserts().allReturning(\n$L,\n$L,\n$N)",
            executor(),
            rows().inserts(),
            reader(),
            row())
        : CodeBlock.of("$L.inserts().all($L,$W$N)", executor(), rows().inserts(), row());
  }
}
