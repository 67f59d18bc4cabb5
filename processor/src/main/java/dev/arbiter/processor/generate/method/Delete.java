package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.statement.KeysCode;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;

/** {@code deleteBy…} and {@code deleteAllBy…}. */
final class Delete extends OperationMethod {

  private static final String MANY =
      ", by one statement that locks the rows in the order of the key first, so that batches by it"
          + " do not deadlock. PostgreSQL asks for the privilege of an UPDATE for that";

  private static final String DISTRIBUTED =
      ", by a statement for each value of the distribution column that locks the rows in the order"
          + " of the key first, so that batches by it do not deadlock; all or nothing. Where one"
          + " server has all rows, by one statement";

  Delete(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  String documentation() {
    return operation().byKeys()
        ? said().forEachKey("delete", sql().servers().isPresent() ? DISTRIBUTED : MANY)
        : docs().inFull("Deletes the row with this key, by " + index(), sql().row().with());
  }

  @Override
  String returned() {
    return operation().byKeys() ? "how many rows there were" : "whether there was one";
  }

  @Override
  CodeBlock call() {
    return operation().byKeys()
        ? ofKeys(new KeysCode(members(), operation()))
        : CodeBlock.of("$L.delete(\n$L)", executor(), bound(sql().row().with()));
  }

  private CodeBlock ofKeys(KeysCode code) {
    CodeBlock statement = code.statement(sql().row().with().named());
    return sql()
        .servers()
        .map(
            it ->
                CodeBlock.of(
                    "$L.keys().deleteFromServers(\n$L,\n$L,\n$N)",
                    executor(),
                    statement,
                    code.servers(it.named()),
                    keys()))
        .orElseGet(() -> CodeBlock.of("$L.keys().delete($L,$W$N)", executor(), statement, keys()));
  }
}
