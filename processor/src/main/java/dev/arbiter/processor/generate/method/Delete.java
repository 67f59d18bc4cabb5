package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;

/** {@code deleteBy…}. */
final class Delete extends OperationMethod {

  Delete(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  String documentation() {
    return "Deletes the row with this key, by %s.\n\n%s"
        .formatted(index(), docs().inFull(sql().row().with()));
  }

  @Override
  String returned() {
    return "whether there was one";
  }

  @Override
  CodeBlock call() {
    return CodeBlock.of("$L.delete(\n$L)", executor(), bound(sql().row().with()));
  }
}
