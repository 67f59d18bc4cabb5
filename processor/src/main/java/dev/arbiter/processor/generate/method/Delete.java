package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.generate.statement.KeysCode;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;

/** {@code deleteBy…} and {@code deleteAllBy…}. */
final class Delete extends OperationMethod {

  private static final String MANY =
      "Deletes the rows with these keys, by %s: by one statement, which locks them in the order of"
          + " the key first, so that batches by it do not deadlock. PostgreSQL asks for the"
          + " privilege of an UPDATE for that.";

  Delete(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  String documentation() {
    return operation().byKeys()
        ? Javadocs.filled(MANY.formatted(index()))
            + "\n\n"
            + docs().of(operation(), sql().row().with())
        : "Deletes the row with this key, by %s.\n\n%s"
            .formatted(index(), docs().inFull(sql().row().with()));
  }

  @Override
  String returned() {
    return operation().byKeys() ? "how many rows there were" : "whether there was one";
  }

  @Override
  CodeBlock call() {
    return operation().byKeys()
        ? CodeBlock.of(
            "$L.keys().delete($L,$W$N)",
            executor(),
            new KeysCode(members(), operation()).statement(sql().row().with().named()),
            keys())
        : CodeBlock.of("$L.delete(\n$L)", executor(), bound(sql().row().with()));
  }
}
