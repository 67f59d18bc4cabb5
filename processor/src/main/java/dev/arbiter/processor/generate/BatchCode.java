package dev.arbiter.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.arbiter.processor.generate.Spools.Step;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.BatchStatements;
import dev.arbiter.processor.sql.RawKey;
import dev.arbiter.processor.sql.SqlStatement;

/** The code that makes the runtime's upsert of many rows, and the constants it refers to. */
final class BatchCode {

  private final Constants constants;
  private final RowsBindMethods binds;
  private final UniqueKey key;
  private final String method;
  private final String suffix;
  private final BatchStatements statements;
  private final NameAllocator locals;

  /**
   * @param method the method that the statements are run for
   * @param suffix what the names of constants end in
   * @param locals the names that are taken where the code will stand
   */
  BatchCode(
      Constants constants,
      RowsBindMethods binds,
      UniqueKey key,
      String method,
      String suffix,
      BatchStatements statements,
      NameAllocator locals) {
    this.constants = constants;
    this.binds = binds;
    this.key = key;
    this.method = method;
    this.suffix = suffix;
    this.statements = statements;
    this.locals = locals;
  }

  CodeBlock upsert(boolean returning) {
    boolean marked = !statements.marked().isEmpty();
    return CodeBlock.of(
        "new $T<>(\n$>$>$L,\n$L,\n$L,\n$L,\n$L)$<$<",
        Types.BATCH_UPSERT,
        marked ? binds.marks(statements.marked()) : CodeBlock.of("null"),
        upsert("", "bindRowsBy" + key.suffix(), statements.upsertAlike(returning)),
        marked
            ? upsert("_MIXED", "bindMixedRows", statements.upsertMixed(returning))
            : CodeBlock.of("null"),
        key(),
        spool(returning));
  }

  private CodeBlock upsert(String form, String bind, SqlStatement statement) {
    return withBinder(
        constants.statement(constant(form), method, statement.sql(), key), bind, statement);
  }

  private CodeBlock key() {
    RawKey raw = statements.rawKey();
    BatchKeys keys = new BatchKeys(raw, new RowNames(raw.table()), locals.clone().newName("row"));
    SqlStatement rounds = statements.rounds();
    return CodeBlock.of(
        "new $T<>(\n$>$>$L,\n$L,\n$L)$<$<",
        Types.BATCH_KEY,
        keys.values(),
        keys.certainly(),
        raw.isKey()
            ? CodeBlock.of("null")
            : withBinder(
                constants.sharedStatement(
                    "ROUNDS_BY_" + DaoNames.upperSnake(key.suffix()) + suffix,
                    method,
                    rounds.sql()),
                "bindMixedRows",
                rounds));
  }

  private CodeBlock spool(boolean returning) {
    String table = statements.createSpool();
    SqlStatement spooled = statements.upsertSpooled(returning);
    SqlStatement fill = statements.fillSpool();
    String upsert =
        constants.temporary(table, Step.UPSERT, constant("_SPOOLED"), method, spooled.sql(), key);
    String rounds = "ROUNDS_OF_SPOOL_BY_" + DaoNames.upperSnake(key.suffix());
    return CodeBlock.of(
        "new $T<>(\n$>$>$N,\n$L,\n$N,\n$N,\n$L,\n$N)$<$<",
        Types.BATCH_SPOOL,
        temporary(table, Step.CREATE, "CREATE_SPOOL", table),
        withBinder(temporary(table, Step.FILL, "FILL_SPOOL", fill.sql()), "bindMixedRows", fill),
        temporary(table, Step.ROUNDS, rounds, statements.spooledRounds()),
        temporary(table, Step.INDEX, "INDEX_SPOOL", statements.indexSpool()),
        withBinder(upsert, "bindSpooled", spooled),
        temporary(table, Step.DROP, "DROP_SPOOL", statements.dropSpool()));
  }

  private String temporary(String table, Step step, String constant, String sql) {
    return constants.temporary(table, step, constant + suffix, "batch", sql, null);
  }

  private String constant(String form) {
    return DaoNames.upperSnake(method) + form + suffix;
  }

  private CodeBlock withBinder(String constant, String bind, SqlStatement statement) {
    return CodeBlock.of(
        "new $T<>($N, $L)",
        Types.ARRAY_STATEMENT,
        constant,
        binds.binder(bind, statement.parameters(), statements.marked(), locals));
  }
}
