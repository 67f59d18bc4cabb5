package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;

/** {@code findBy…}. */
final class Find extends OperationMethod {

  Find(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  String documentation() {
    return "{@return the row with this key, by %s}\n\n%s"
        .formatted(index(), docs().of(operation(), sql().row().with()));
  }

  @Override
  CodeBlock call() {
    return CodeBlock.of("$L.find(\n$L,\n$L)", executor(), bound(sql().row().with()), reader());
  }
}
