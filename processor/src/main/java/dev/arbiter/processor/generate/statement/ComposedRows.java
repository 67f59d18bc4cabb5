package dev.arbiter.processor.generate.statement;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.generate.binding.RowBinders;
import dev.arbiter.processor.generate.binding.SqlNames;
import dev.arbiter.processor.generate.compose.ComposedInserts;
import dev.arbiter.processor.generate.compose.ComposedKey;
import dev.arbiter.processor.generate.compose.Composition;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.batch.BatchSql;
import dev.arbiter.processor.sql.batch.InsertSql;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.ByIdentity;
import dev.arbiter.processor.sql.statement.SqlParameter;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The constants whose statements the runtime composes: of the inserts, and of each key. */
final class ComposedRows {

  private final Table table;
  private final SqlNames names;
  private final StatementConstants statements;
  private final KeyColumns keyColumns;
  private final RowBinders binders;
  private final Composition composition;
  private final List<FieldSpec> fields = new ArrayList<>();
  private final Map<UniqueKey, String> keys = new HashMap<>();
  private Optional<String> inserts = Optional.empty();
  private Optional<String> rows = Optional.empty();

  ComposedRows(
      Table table,
      SqlNames names,
      Composition composition,
      StatementConstants statements,
      KeyColumns keyColumns,
      RowBinders binders) {
    this.table = table;
    this.names = names;
    this.composition = composition;
    this.statements = statements;
    this.keyColumns = keyColumns;
    this.binders = binders;
    composition.inserts().ifPresent(this::inserts);
    table.keys().forEach(key -> composition.by(key).ifPresent(it -> key(key, it)));
  }

  List<FieldSpec> fields() {
    return fields;
  }

  /** The constant that does what an operation does; empty if it has statements of its own. */
  Optional<String> constant(Operation operation) {
    if (!operation.generated()) {
      return Optional.empty();
    }
    return operation.key() == null ? inserts : Optional.ofNullable(keys.get(operation.key()));
  }

  /** Whether an operation that is composed goes through a temporary table where it is large. */
  boolean isStaged(Operation operation) {
    return operation.key() == null
        ? composition.inserts().filter(it -> it.order().isPresent()).isPresent()
        : composition.by(operation.key()).flatMap(ComposedKey::upsert).isPresent();
  }

  private ParameterizedTypeName parameterized(ClassName type) {
    return ParameterizedTypeName.get(type, newRow(), record());
  }

  private ClassName newRow() {
    return Types.newRow(table.recordName());
  }

  private ClassName record() {
    return Types.record(table.recordName());
  }

  private String made(ParameterizedTypeName type, String name, CodeBlock arguments) {
    return field(type, name, CodeBlock.of("new $T<>(\n$>$>$L)$<$<", type.rawType(), arguments));
  }

  private String field(TypeName type, String suggested, CodeBlock value) {
    String name = names.constant(List.of(suggested));
    fields.add(FieldSpec.builder(type, name, STATIC, FINAL).initializer("$L", value).build());
    return name;
  }

  /** How rows are bound and read. */
  private String rows() {
    String name =
        rows.orElseGet(
            () -> {
              CodeBlock.Builder code = CodeBlock.builder();
              ByIdentity<InsertSql> kinds = composition.insertAll().insert().orElseThrow();
              TypeName type = parameterized(Types.TABLE_ROWS);
              code.add(
                  "new $T(\n$>$>STATEMENTS,$W$S,$W$N,$W$T::read,$W$L,$W$L)",
                  type,
                  TableNames.stage(table),
                  composition.row(),
                  Types.sql(table.recordName()),
                  binder("bindInsert", composition.insert().row().with()),
                  kind(kinds.with()));
              kinds
                  .without()
                  .ifPresent(it -> code.add("\n.someLacking($L,$W$L)", supplies(), kind(it)));
              return field(type, "ROWS", code.add("$<$<").build());
            });
    rows = Optional.of(name);
    return name;
  }

  /** The marks and the columns of rows that all supply their identity, or all do not. */
  private CodeBlock kind(InsertSql sql) {
    List<SqlParameter> columns =
        sql.alike().parameters().stream().filter(SqlParameter.RowValues.class::isInstance).toList();
    return CodeBlock.of(
        "$L,$W$L",
        sql.marked().isEmpty() ? "null" : binders.many().marks(sql.marked()),
        binders.many().columns(columns));
  }

  private CodeBlock supplies() {
    return CodeBlock.of(
        "row -> $L", binders.names().isSupplied("row", table.identityByDefault().orElseThrow()));
  }

  private CodeBlock binder(String name, BoundStatement statement) {
    return binders.one().reference(name, statement.parameters());
  }

  private void inserts(ComposedInserts sql) {
    String of = rows();
    ParameterizedTypeName type = parameterized(Types.INSERT_ROWS);
    CodeBlock made =
        sql.ifAbsent()
            ? sql.order()
                .map(it -> CodeBlock.of("new $T<>($N,\n$>$>$L)$<$<", type.rawType(), of, it))
                .orElseGet(() -> CodeBlock.of("new $T<>($N)", type.rawType(), of))
            : CodeBlock.of("$T.plain($N)", Types.INSERT_ROWS, of);
    inserts = Optional.of(field(type, "INSERTS", made));
  }

  private void key(UniqueKey key, ComposedKey sql) {
    String name = "BY_" + SqlNames.upperSnake(key.suffix());
    CodeBlock index =
        CodeBlock.of(
            "$N,$W$S,$W$N,\n$L,\n$N",
            rows(),
            key.suffix(),
            statements.index(key),
            sql.text(),
            keyColumns.of(key));
    TypeName type = keyColumns.type(key);
    Optional<OperationSql> upsert = sql.upsert();
    String constant =
        upsert.isPresent()
            ? made(
                ParameterizedTypeName.get(Types.KEY_ROWS, newRow(), record(), type),
                name,
                CodeBlock.of("$L,$W$L", index, upserts(key, sql, upsert.get())))
            : made(ParameterizedTypeName.get(Types.KEY_LOOKUPS, record(), type), name, index);
    keys.put(key, constant);
  }

  private CodeBlock upserts(UniqueKey key, ComposedKey sql, OperationSql upsert) {
    return CodeBlock.of(
        "$L,$W$L,$W$L,\n$L",
        binder("bindUpsertBy" + key.suffix(), upsert.row().with()),
        binder("bindKeyBy" + key.suffix(), sql.getOrInsert().lookup().orElseThrow()),
        binders.keys().check(key).orElseGet(() -> CodeBlock.of("null")),
        sql.upsertAll().batch().map(it -> keys(it.with())).orElseGet(() -> CodeBlock.of("null")));
  }

  private CodeBlock keys(BatchSql sql) {
    BatchKeys keys = new BatchKeys(sql.key().orElseThrow(), binders.names(), "row");
    return CodeBlock.of(
        "new $T<$T>($L,$W$L,$W$L)",
        Types.ROW_KEYS,
        newRow(),
        keys.values(),
        keys.certainly(),
        sql.rounds().isPresent());
  }
}
