package dev.arbiter.processor.generate.statement;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.generate.binding.Binder;
import dev.arbiter.processor.generate.binding.SqlNames;
import dev.arbiter.processor.generate.source.LocalNames;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.sql.batch.AlikeSql;
import dev.arbiter.processor.sql.batch.ArraysSql;
import dev.arbiter.processor.sql.distributed.DistributedSql;
import dev.arbiter.processor.sql.distributed.NumbersSql;
import dev.arbiter.processor.sql.distributed.ValuesSql;
import java.util.List;
import java.util.stream.Stream;

/** The code that makes the runtime's batch of rows of a distributed table. */
final class DistributedCode {

  private final SqlMembers members;
  private final Operation operation;
  private final Binder binder;
  private final boolean captures;

  /**
   * @param captures whether the code stands in a method, whose parameters it binds
   */
  DistributedCode(SqlMembers members, Operation operation, Binder binder, boolean captures) {
    this.members = members;
    this.operation = operation;
    this.binder = binder;
    this.captures = captures;
  }

  /**
   * A {@code DistributedBatch}.
   *
   * @param supplies the condition that a row supplies its identity column; not used where all rows
   *     need the same
   */
  CodeBlock batch(CodeBlock each, CodeBlock supplies, DistributedSql sql) {
    CodeBlock with = values(sql.values().with());
    CodeBlock values =
        sql.values()
            .without()
            .map(it -> CodeBlock.of("$L,\n$L,\n$L", supplies, with, values(it)))
            .orElse(with);
    if (sql.ofServer().isPresent()) {
      return updates(each, sql.ofServer().get(), sql.numbers().orElseThrow());
    }
    List<Column> marked = sql.values().with().marked();
    return CodeBlock.of(
        "$T.<$T>of(\n$>$>$L,\n$L,\n$L,\n$L,\n$L)$<$<",
        Types.DISTRIBUTED_BATCH,
        members.newRow(),
        each,
        values,
        marked.isEmpty() ? CodeBlock.of("null") : members.valuesBinds().marks(marked),
        sql.numbers().map(this::key).orElseGet(() -> CodeBlock.of("null")),
        sql.byKey());
  }

  private CodeBlock updates(CodeBlock each, ArraysSql ofServer, NumbersSql numbers) {
    return CodeBlock.of(
        "$T.<$T>ofUpdates(\n$>$>$L,\n$L,\n$L)$<$<",
        Types.DISTRIBUTED_BATCH,
        members.newRow(),
        each,
        CodeBlock.of(
            "$L.arrays($L,$W$L)",
            members.constant("FOR_ROWS", captures),
            members.statement(ofServer.statement().named(), captures),
            members
                .rowsBinds()
                .binder(
                    "bindRowsOfServer",
                    ofServer.statement().parameters(),
                    ofServer.marked(),
                    binder.locals())),
        key(numbers));
  }

  private CodeBlock values(ValuesSql sql) {
    CodeBlock sizes =
        sql.sizes().stream()
            .map(
                it ->
                    CodeBlock.of(
                        "new $T($L, $L)",
                        size(),
                        it.rows(),
                        members.statement(it.statement(), captures)))
            .collect(CodeBlock.joining(",\n"));
    CodeBlock alike = sql.alike().stream().map(this::alike).collect(CodeBlock.joining(",\n"));
    ClassName rows = Types.VALUES_STATEMENT.peerClass("AlikeRows");
    return CodeBlock.of(
        "new $T<$T>(\n$>$>$T.<$T>of($L),\n$T.<$T>of($L),\n$L,\n$L)$<$<",
        Types.VALUES_STATEMENT,
        members.newRow(),
        List.class,
        size(),
        sizes,
        List.class,
        ParameterizedTypeName.get(rows, members.newRow()),
        alike,
        members.valuesBinds().row(sql.row()),
        members.valuesBinds().rest(sql.rest(), binder.locals()));
  }

  private CodeBlock alike(AlikeSql sql) {
    String row = LocalNames.next(binder.locals(), "row");
    Stream<CodeBlock> conditions =
        Stream.concat(
            sql.supplied().stream().map(it -> members.rowNames().isSupplied(row, it)),
            sql.leftOut().stream().map(it -> members.rowNames().isLeftOut(row, it)));
    CodeBlock alike = conditions.collect(CodeBlock.joining(" && "));
    return CodeBlock.of(
        "new $T<$T>(\n$>$>$N -> $L,\n$L.arrays($L,$W$L))$<$<",
        Types.VALUES_STATEMENT.peerClass("AlikeRows"),
        members.newRow(),
        row,
        alike.isEmpty() ? CodeBlock.of("true") : alike,
        members.constant("FOR_ROWS", captures),
        members.statement(sql.statement().named(), captures),
        members
            .rowsBinds()
            .binder(
                "bindRowsOfServer", sql.statement().parameters(), sql.marked(), binder.locals()));
  }

  private static ClassName size() {
    return Types.VALUES_STATEMENT.nestedClass("Size");
  }

  private CodeBlock key(NumbersSql sql) {
    CodeBlock inJava =
        sql.raw().isKey()
            ? new BatchKeys(sql.raw(), members.rowNames(), "row").values()
            : CodeBlock.of("null");
    CodeBlock unknown =
        sql.unknown().isEmpty()
            ? CodeBlock.of("null")
            : CodeBlock.of(
                "row -> $L",
                sql.unknown().stream()
                    .map(it -> members.rowNames().isLeftOut("row", it))
                    .collect(CodeBlock.joining(" || ")));
    CodeBlock key =
        CodeBlock.of(
            "new $T<$T>(\n$>$>$N.arrays($L,$W$L),\n$L,\n$L)$<$<",
            Types.KEY_NUMBERS,
            members.newRow(),
            "FOR_ROWS",
            members.statement(sql.statement().named(), false),
            members
                .rowsBinds()
                .binder(
                    "bindKeysBy" + sql.raw().key().suffix(),
                    sql.statement().parameters(),
                    sql.marked(),
                    binder.locals()),
            inJava,
            unknown);
    return members.constant(
        members
            .queries()
            .constant(
                ParameterizedTypeName.get(Types.KEY_NUMBERS, members.newRow()),
                (operation.action().inserts() ? "NUMBERS_BY_" : "NUMBERS_OF_UPDATES_BY_")
                    + SqlNames.upperSnake(sql.raw().key().suffix()),
                key),
        captures);
  }
}
