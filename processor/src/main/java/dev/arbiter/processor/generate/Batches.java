package dev.arbiter.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.DaoMethod;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.BatchStatements;
import java.util.ArrayList;
import java.util.List;

/** The constants of statements that write many rows at once. */
final class Batches {

  private final Table table;
  private final DaoNames names;
  private final RowNames rowNames;
  private final Constants constants;
  private final RowsBindMethods binds;
  private final List<FieldSpec> fields = new ArrayList<>();

  Batches(
      Table table, DaoNames names, RowNames rowNames, Constants constants, RowsBindMethods binds) {
    this.table = table;
    this.names = names;
    this.rowNames = rowNames;
    this.constants = constants;
    this.binds = binds;
  }

  List<FieldSpec> fields() {
    return fields;
  }

  /** Says, for a row, by which statements it and its like are upserted. */
  CodeBlock upsert(UniqueKey key, DaoMethod.Kind kind) {
    boolean returning = kind == DaoMethod.Kind.UPSERT_ALL_RETURNING;
    String method = new DaoMethod(kind, key).name();
    String with = field(key, method, "", BatchStatements.of(table, key, true), returning);
    if (table.identityByDefault().isEmpty() || !table.handedOut(key).isEmpty()) {
      return CodeBlock.of("row -> $N", with);
    }
    Column identity = table.identityByDefault().orElseThrow();
    String suffix = DaoNames.without(identity);
    String without = field(key, method, suffix, BatchStatements.of(table, key, false), returning);
    return CodeBlock.of("row -> $L ? $N : $N", rowNames.isSupplied("row", identity), with, without);
  }

  private String field(
      UniqueKey key, String method, String suffix, BatchStatements statements, boolean returning) {
    constants.share("ROWS" + suffix, statements.rowsAlike().sql());
    constants.share("MIXED_ROWS" + suffix, statements.rowsMixed().sql());
    String constant = names.constant(DaoNames.upperSnake(method) + suffix + "_BATCH");
    TypeName type = ParameterizedTypeName.get(Types.BATCH_UPSERT, Types.newRow(table.recordName()));
    BatchCode code =
        new BatchCode(constants, binds, key, method, suffix, statements, new NameAllocator());
    fields.add(
        FieldSpec.builder(type, constant, PRIVATE, STATIC, FINAL)
            .initializer("$L", code.upsert(returning))
            .build());
    return constant;
  }
}
