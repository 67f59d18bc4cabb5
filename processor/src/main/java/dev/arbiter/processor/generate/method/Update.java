package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.statement.KeysCode;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;

/** {@code @Update}. */
final class Update extends WritingMethod {

  Update(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  CodeBlock many() {
    if (!operation().byKeys()) {
      return super.many();
    }
    CodeBlock update = new KeysCode(members(), operation()).update(sql(), binder());
    return operation().returns().rows()
        ? CodeBlock.of(
            "$L.keys().updateReturning(\n$L,\n$L,\n$N)", executor(), update, reader(), keys())
        : CodeBlock.of("$L.keys().update(\n$L,\n$N)", executor(), update, keys());
  }

  @Override
  String returned() {
    return switch (operation().returns()) {
      case INT, LONG -> "how many rows were updated";
      case ROWS, UPSERTED_ROWS ->
          "what is stored for each of the %s, in their order"
              .formatted(operation().byKeys() ? "keys" : "rows");
      default -> super.returned();
    };
  }

  @Override
  String documentation() {
    String rule =
        "Updates %s, by %s%s"
            .formatted(
                operation().byKeys()
                    ? "the row of each key"
                    : operation().many() ? "each row with this key" : "the row with this key",
                index(),
                said().how());
    return docs().of(rule, operation(), manyRows());
  }
}
