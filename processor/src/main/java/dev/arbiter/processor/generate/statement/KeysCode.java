package dev.arbiter.processor.generate.statement;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.generate.binding.Binder;
import dev.arbiter.processor.generate.binding.SqlNames;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.batch.ArraysSql;
import dev.arbiter.processor.sql.batch.BatchSql;
import dev.arbiter.processor.sql.distributed.DistributedSql;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.ManyKeys;
import dev.arbiter.processor.sql.statement.NamedStatement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The constants by which an operation takes many keys. */
public final class KeysCode {

  private final SqlMembers members;
  private final Operation operation;
  private final UniqueKey key;
  private final List<Parameter> parameters;
  private final TypeName type;

  public KeysCode(SqlMembers members, Operation operation) {
    this.members = members;
    this.operation = operation;
    this.key = operation.requiredKey();
    this.parameters = Operation.keyOf(members.table(), key);
    this.type = members.keyColumns().type(key);
  }

  /** A {@code KeysStatement}. */
  public CodeBlock statement(NamedStatement statement) {
    return members.constant(
        members
            .queries()
            .constant(
                ParameterizedTypeName.get(Types.KEYS_STATEMENT, type),
                SqlNames.upperSnake(operation.method()),
                CodeBlock.of(
                    "new $T<$T>($L,$W$N$L)$L",
                    Types.KEYS_STATEMENT,
                    type,
                    members.statement(statement, false),
                    columns(),
                    behind(),
                    told())));
  }

  /** What orders keys by the servers that have their rows: a {@code KeysStatement}. */
  public CodeBlock servers(NamedStatement statement) {
    return members.constant(
        members
            .queries()
            .constant(
                ParameterizedTypeName.get(Types.KEYS_STATEMENT, type),
                "SERVERS_BY_" + SqlNames.upperSnake(key.suffix()),
                CodeBlock.of(
                    "new $T<$T>($L,$W$L)",
                    Types.KEYS_STATEMENT,
                    type,
                    members.statement(statement, false),
                    distributed(1))));
  }

  /** The distribution column, for each time that a statement asks for it behind the others. */
  private CodeBlock behind() {
    return members.table().distribution().column() == null
        ? CodeBlock.of("")
        : CodeBlock.of(",$W$L", distributed(operation.action() == Action.FIND ? 1 : 2));
  }

  /** The place among the table's columns of the one that tells keys apart in Java. */
  private CodeBlock told() {
    return members.table().distribution().column() != null
        ? CodeBlock.of("")
        : ManyKeys.toldInJava(members.table(), key)
            .map(it -> CodeBlock.of("$Z.toldBy($L)", members.table().columns().indexOf(it) + 1))
            .orElse(CodeBlock.of(""));
  }

  private CodeBlock distributed(int times) {
    String column = members.table().distribution().column();
    int index = index(members.table().column(Objects.requireNonNull(column)));
    return CodeBlock.of(
        "$T.of($L)",
        List.class,
        Stream.generate(() -> CodeBlock.of("$N.get($L)", columns(), index))
            .limit(times)
            .collect(CodeBlock.joining(", ")));
  }

  /**
   * A {@code KeysUpdate}: a constant, or made in the method where it depends on others of its
   * parameters.
   */
  public CodeBlock update(OperationSql sql, Binder binder) {
    boolean captures = operation.parameters().size() > 1;
    BoundStatement each = sql.row().with();
    CodeBlock update =
        CodeBlock.of(
            "$T.<$T>of(\n$>$>$L,\n$L,\n$L)$L$<$<",
            Types.KEYS_UPDATE,
            type,
            members.constant(columns(), captures),
            members.statement(each.named(), captures),
            binder.keyLambda(each.parameters(), this::value),
            sql.batch()
                .map(it -> atOnce(it.with(), binder, captures))
                .or(() -> sql.distributed().map(it -> onServers(it, binder, captures)))
                .orElse(CodeBlock.of("")));
    return captures
        ? update
        : members.constant(
            members
                .queries()
                .constant(
                    ParameterizedTypeName.get(Types.KEYS_UPDATE, type),
                    SqlNames.upperSnake(operation.method()),
                    update));
  }

  private CodeBlock atOnce(BatchSql sql, Binder binder, boolean captures) {
    CodeBlock staged = CodeBlock.of("$T.<$T>binder($N)", Types.KEY_COLUMN, type, columns());
    TypeName row = ParameterizedTypeName.get(Types.SOUGHT_KEY, type);
    return CodeBlock.of(
        "\n.atOnce(\n$>$>$L,\n$L,\n$L,\n$L)$<$<",
        members.statement(sql.alike().named(), captures),
        sql.rounds()
            .map(it -> members.statement(it.named(), captures))
            .orElseGet(() -> CodeBlock.of("null")),
        members.constant(members.staging().constant(operation, sql, row, staged), captures),
        members
            .rowsBinds()
            .binder("", sql.staging().write().parameters(), List.of(), binder.locals()));
  }

  private CodeBlock onServers(DistributedSql sql, Binder binder, boolean captures) {
    ArraysSql ofServer = sql.ofServer().orElseThrow();
    return CodeBlock.of(
        "\n.onServers(\n$>$>$L,\n$L,\n$L)$<$<",
        members.statement(ofServer.statement().named(), captures),
        binder.keysLambda(
            ofServer.statement().parameters(),
            it -> CodeBlock.of("$L.get($L)", members.constant(columns(), captures), index(it))),
        members.statement(sql.numbers().orElseThrow().statement().named(), captures));
  }

  private int index(Column column) {
    return parameters.stream()
        .map(it -> ((Parameter.ForColumn) it).column().name())
        .toList()
        .indexOf(column.name());
  }

  private CodeBlock value(String key, Column column) {
    return parameters.size() > 1
        ? CodeBlock.of("$N.$N()", key, column.component())
        : CodeBlock.of("$N", key);
  }

  private String columns() {
    return members.keyColumns().of(key);
  }
}
