package dev.arbiter.processor.generate.statement;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.generate.binding.CodecConstants;
import dev.arbiter.processor.generate.binding.SqlNames;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import java.util.List;

/** The constants of the columns that keys are made of. */
final class KeyColumns {

  private final Table table;
  private final CodecConstants codecs;
  private final QueryConstants constants;

  KeyColumns(Table table, SqlNames names, CodecConstants codecs) {
    this.table = table;
    this.codecs = codecs;
    this.constants = new QueryConstants(names);
  }

  List<FieldSpec> fields() {
    return constants.fields();
  }

  /**
   * What a lookup by the key takes; a primitive value boxed, one that is not null unless it may.
   */
  TypeName type(UniqueKey key) {
    List<Parameter> parameters = Operation.keyOf(table, key);
    TypeName type = Types.key(table.recordName(), parameters, key.suffix());
    boolean nullable =
        parameters.size() == 1
            && parameters.get(0) instanceof Parameter.ForColumn it
            && it.nullable();
    return nullable ? Types.nullable(type) : type;
  }

  /** The constant of a key's columns. */
  String of(UniqueKey key) {
    TypeName column =
        ParameterizedTypeName.get(
            Types.KEY_COLUMN, type(key), WildcardTypeName.subtypeOf(ClassName.OBJECT));
    List<Parameter.ForColumn> columns =
        Operation.keyOf(table, key).stream().map(Parameter.ForColumn.class::cast).toList();
    return constants.constant(
        ParameterizedTypeName.get(ClassName.get(List.class), column),
        "KEYS_BY_" + SqlNames.upperSnake(key.suffix()),
        columns.size() == 1 ? only(columns.get(0)) : several(key, column, columns));
  }

  private CodeBlock only(Parameter.ForColumn column) {
    CodeBlock codec = codecs.of(column.column());
    return column.nullable()
        ? CodeBlock.of("$T.nullable($L)", Types.KEY_COLUMN, codec)
        : CodeBlock.of("$T.only($L,$W$S)", Types.KEY_COLUMN, codec, column.name());
  }

  private CodeBlock several(UniqueKey key, TypeName column, List<Parameter.ForColumn> columns) {
    return CodeBlock.of(
        "$T.<$T>of(\n$>$>$L)$<$<",
        List.class,
        column,
        columns.stream().map(it -> one(type(key), it)).collect(CodeBlock.joining(",\n")));
  }

  private CodeBlock one(TypeName key, Parameter.ForColumn column) {
    return CodeBlock.of(
        "new $T<$T, $T>($L,$W$T::$N)",
        Types.KEY_COLUMN,
        key,
        Types.of(column.column().javaType()).box(),
        codecs.of(column.column()),
        key,
        column.name());
  }
}
