package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;

/** {@code insertIfAbsent…} and {@code insertAllIfAbsent…}. */
final class InsertIfAbsent extends WritingMethod {

  InsertIfAbsent(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  String documentation() {
    String by = operation().key() == null ? "" : "By" + operation().requiredKey().suffix();
    return said().forEach("insertIfAbsent" + by).orElseGet(this::whole);
  }

  private String whole() {
    String rule =
        "Inserts %s row unless %s%s"
            .formatted(operation().many() ? "each" : "the", absent(), said().how());
    return docs().of(rule, operation(), manyRows());
  }

  private String absent() {
    return operation().key() == null
        ? "a row is there that a unique or exclusion constraint, whichever, does not let it stand"
            + " beside"
        : index() + " says that one is already there";
  }

  private boolean inListOrder() {
    return sql().insert().isPresent();
  }

  @Override
  String returned() {
    return switch (operation().returns()) {
      case ROWS -> "the rows that were inserted, in the order in which they were given";
      case OPTIONAL_ROW -> "the inserted row, or empty if there was one";
      case BOOLEAN -> "whether the row was inserted";
      case INT, LONG -> "how many rows were inserted";
      default -> "";
    };
  }

  @Override
  CodeBlock many() {
    if (sql().batch().isPresent()) {
      return byKey();
    }
    return inListOrder() ? inOrder() : eachByItself();
  }

  private CodeBlock byKey() {
    return operation().returns().rows()
        ? CodeBlock.of(
            "$L.insertAllIfAbsent(\n$L,\n$L,\n$N)", batches(), rows().batch(), reader(), row())
        : CodeBlock.of("$L.writeAll(\n$L,\n$N)", batches(), rows().batch(), row());
  }

  private CodeBlock inOrder() {
    return operation().returns().rows()
        ? CodeBlock.of(
            "$L.inserts().allIfAbsent(\n$L,\n$L,\n$N)",
            executor(),
            rows().inserts(),
            reader(),
            row())
        : CodeBlock.of("$L.inserts().countIfAbsent($L,$W$N)", executor(), rows().inserts(), row());
  }

  private CodeBlock eachByItself() {
    return operation().returns().rows()
        ? CodeBlock.of("$L.eachInserted(\n$L,\n$N)", oneByOne(), rows().query(), row())
        : CodeBlock.of("$L.countEach(\n$L,\n$N)", oneByOne(), rows().statement(), row());
  }
}
