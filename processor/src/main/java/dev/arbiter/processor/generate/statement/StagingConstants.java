package dev.arbiter.processor.generate.statement;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.generate.binding.RowsBindMethods;
import dev.arbiter.processor.generate.binding.SqlNames;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.batch.BatchSql;
import dev.arbiter.processor.sql.batch.StagingSql;
import dev.arbiter.processor.sql.statement.BoundStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The constants by which batches go through temporary tables. */
final class StagingConstants {

  private final Table table;
  private final SqlNames names;
  private final StatementConstants statements;
  private final RowsBindMethods binds;
  private final Map<String, String> stages = new LinkedHashMap<>();
  private final Map<Operation, List<String>> batches = new HashMap<>();
  private final List<FieldSpec> fields = new ArrayList<>();

  StagingConstants(
      Table table, SqlNames names, StatementConstants statements, RowsBindMethods binds) {
    this.table = table;
    this.names = names;
    this.statements = statements;
    this.binds = binds;
  }

  List<FieldSpec> fields() {
    return fields;
  }

  /** The constants of an operation's batches. */
  List<String> batches(Operation operation) {
    return batches.getOrDefault(operation, List.of());
  }

  /** The constant of an operation's batches of rows. */
  String constant(Operation operation, BatchSql sql) {
    return constant(
        operation,
        sql,
        Types.newRow(table.recordName()),
        binds.binder(
            "bindMixedRows", sql.staging().fill().parameters(), sql.marked(), new NameAllocator()));
  }

  /**
   * The constant of an operation's batches.
   *
   * @param row the type of what they are made of
   * @param binder sets the parameters of what fills the table
   */
  String constant(Operation operation, BatchSql sql, TypeName row, CodeBlock binder) {
    StagingSql staging = sql.staging();
    String stage =
        stages.computeIfAbsent(
            row + " " + staging.create().named().sql(), it -> stage(staging, row, binder));
    String method = SqlNames.upperSnake(operation.method());
    String name = names.constant(List.of(method + "_STAGING"));
    batches.computeIfAbsent(operation, it -> new ArrayList<>()).add(name);
    add(
        ParameterizedTypeName.get(Types.STAGING, row),
        name,
        CodeBlock.of(
            "$N.of(\n$>$>$S,\n$L,\n$L,\n$L)$<$<",
            stage,
            operation.method(),
            text(staging.rounds()),
            statements.definition(staging.write().named()),
            text(staging.lookup())));
    return name;
  }

  private CodeBlock text(Optional<BoundStatement> statement) {
    return statement.map(it -> statements.text(it.named())).orElseGet(() -> CodeBlock.of("null"));
  }

  private String stage(StagingSql staging, TypeName row, CodeBlock binder) {
    String name = names.constant(List.of("STAGE"));
    add(
        ParameterizedTypeName.get(Types.STAGE, row),
        name,
        CodeBlock.of(
            "new $T<$T>(\n$>$>STATEMENTS,\n$L,\n$L,\n$L,\n$L,\n$L,\n$L)$<$<",
            Types.STAGE,
            row,
            statements.text(staging.create().named()),
            statements.text(staging.copy().named()),
            statements.text(staging.fill().named()),
            binder,
            statements.text(staging.index().named()),
            statements.text(staging.drop().named())));
    return name;
  }

  private void add(TypeName type, String name, CodeBlock value) {
    fields.add(FieldSpec.builder(type, name, STATIC, FINAL).initializer("$L", value).build());
  }
}
