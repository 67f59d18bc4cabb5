package dev.arbiter.processor.generate.statement;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.generate.binding.Binder;
import dev.arbiter.processor.generate.binding.SqlNames;
import dev.arbiter.processor.generate.source.LocalNames;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.batch.BatchSql;
import dev.arbiter.processor.sql.batch.InsertSql;
import dev.arbiter.processor.sql.batch.RawKey;
import dev.arbiter.processor.sql.statement.BoundStatement;
import java.util.List;

/** The code that makes the runtime's upsert, or insert, of many rows. */
final class BatchCode {

  private final SqlMembers members;
  private final Operation operation;
  private final Binder binder;
  private final boolean captures;

  /**
   * @param captures whether the code stands in a method, whose parameters it binds
   */
  BatchCode(SqlMembers members, Operation operation, Binder binder, boolean captures) {
    this.members = members;
    this.operation = operation;
    this.binder = binder;
    this.captures = captures;
  }

  CodeBlock upsert(BatchSql sql) {
    List<Column> marked = sql.marked();
    return CodeBlock.of(
        "new $T<$T>(\n$>$>$L,\n$L,\n$L,\n$L,\n$L,\n$L,\n$L)$<$<",
        Types.BATCH_UPSERT,
        members.newRow(),
        marks(marked),
        arrays(sql.alike(), bindName(), marked),
        sql.mixed()
            .map(it -> arrays(it, "bindMixedRows", marked))
            .orElseGet(() -> CodeBlock.of("null")),
        sql.key()
            .map(it -> key(sql, it))
            .orElseGet(() -> CodeBlock.of("$T.<$T>ofInserts()", Types.BATCH_KEY, members.newRow())),
        sql.lookup()
            .map(it -> arrays(it, "bindMixedRows", marked))
            .orElseGet(() -> CodeBlock.of("null")),
        members.constant(members.staging().constant(operation, sql), captures),
        members
            .rowsBinds()
            .binder("bindStaged", sql.staging().write().parameters(), marked, binder.locals()));
  }

  private String bindName() {
    UniqueKey key = operation.key();
    return key == null ? "bindRows" : "bindRowsBy" + key.suffix();
  }

  CodeBlock insert(InsertSql sql) {
    List<Column> marked = sql.marked();
    return CodeBlock.of(
        "$L.insert(\n$>$>$L,\n$L,\n$L)$<$<",
        members.constant("FOR_ROWS", captures),
        marks(marked),
        arrays(sql.alike(), "bindRows", marked),
        sql.mixed()
            .map(it -> arrays(it, "bindMixedRows", marked))
            .orElseGet(() -> CodeBlock.of("null")));
  }

  private CodeBlock marks(List<Column> marked) {
    return marked.isEmpty() ? CodeBlock.of("null") : members.rowsBinds().marks(marked);
  }

  /** The order in which rows are written one by one. */
  CodeBlock order(BatchSql sql) {
    return arrays(sql.order().orElseThrow(), "bindMixedRows", sql.marked());
  }

  private CodeBlock key(BatchSql sql, RawKey raw) {
    BatchKeys keys =
        new BatchKeys(raw, members.rowNames(), LocalNames.next(binder.locals(), "row"));
    CodeBlock rounds =
        sql.rounds()
            .map(it -> arrays(it, "bindMixedRows", sql.marked()))
            .orElseGet(() -> CodeBlock.of("null"));
    CodeBlock key =
        raw.inserts()
            ? CodeBlock.of(
                "new $T<$T>(\n$>$>$L,\n$L,\n$L)$<$<",
                Types.BATCH_KEY,
                members.newRow(),
                keys.values(),
                keys.certainly(),
                rounds)
            : CodeBlock.of(
                "$T.<$T>ofUpdates(\n$>$>$L,\n$L)$<$<",
                Types.BATCH_KEY,
                members.newRow(),
                keys.values(),
                rounds);
    String name =
        (raw.inserts() ? "KEY_BY_" : "KEY_OF_UPDATES_BY_")
            + SqlNames.upperSnake(operation.requiredKey().suffix());
    return captures
        ? key
        : CodeBlock.of(
            "$N",
            members
                .queries()
                .constant(ParameterizedTypeName.get(Types.BATCH_KEY, members.newRow()), name, key));
  }

  private CodeBlock arrays(BoundStatement statement, String bind, List<Column> marked) {
    return CodeBlock.of(
        "$L.arrays($L,$W$L)",
        members.constant("FOR_ROWS", captures),
        members.statement(statement.named(), captures),
        members.rowsBinds().binder(bind, statement.parameters(), marked, binder.locals()));
  }
}
