package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.statement.KeysCode;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;

/** {@code findBy…} and {@code findAllBy…}. */
final class Find extends OperationMethod {

  private static final String MANY = ", by one statement for each chunk of keys, which only reads";

  Find(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  String documentation() {
    return operation().byKeys()
        ? said().forEachKey("find", MANY)
        : docs().of("Finds the row with this key, by " + index(), operation(), sql().row().with());
  }

  @Override
  String returned() {
    return operation().byKeys()
        ? "an answer for each key, in their order"
        : "the row, or empty if there is none";
  }

  @Override
  CodeBlock call() {
    return operation().byKeys()
        ? CodeBlock.of(
            "$L.keys().find(\n$L,\n$L,\n$N)",
            executor(),
            new KeysCode(members(), operation()).statement(sql().row().with().named()),
            reader(),
            keys())
        : CodeBlock.of("$L.find(\n$L,\n$L)", executor(), bound(sql().row().with()), reader());
  }
}
