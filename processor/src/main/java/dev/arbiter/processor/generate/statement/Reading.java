package dev.arbiter.processor.generate.statement;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.JavaType;
import dev.arbiter.processor.model.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the record from a row that a statement returned. */
final class Reading {

  private final Table table;
  private final EnumMethods enums;

  Reading(Table table, EnumMethods enums) {
    this.table = table;
    this.enums = enums;
  }

  MethodSpec method() {
    ClassName record = Types.record(table.recordName());
    List<CodeBlock> values = new ArrayList<>();
    for (Column column : table.columns()) {
      values.add(value(column, values.size() + 1));
    }
    return MethodSpec.methodBuilder("read")
        .addModifiers(STATIC)
        .addException(SQLException.class)
        .returns(record)
        .addParameter(ResultSet.class, "row")
        .addCode("return new $T(\n$>$>$L);\n$<$<", record, CodeBlock.join(values, ",\n"))
        .build();
  }

  private CodeBlock value(Column column, int index) {
    if (column.javaType() instanceof JavaType.Enumeration) {
      return enums.read(column, CodeBlock.of("row.getString($L)", index));
    }
    JavaType.Scalar scalar = (JavaType.Scalar) column.javaType();
    boolean nullable = column.nullable();
    return switch (scalar.type()) {
      case STRING -> CodeBlock.of("row.getString($L)", index);
      case BYTES -> CodeBlock.of("row.getBytes($L)", index);
      case BIG_DECIMAL -> CodeBlock.of("row.getBigDecimal($L)", index);
      case INSTANT -> values("instant", index);
      case INTEGER -> nullable ? values("nullableInt", index) : get("Int", index);
      case LONG -> nullable ? values("nullableLong", index) : get("Long", index);
      case SHORT -> nullable ? values("nullableShort", index) : get("Short", index);
      case BOOLEAN -> nullable ? values("nullableBoolean", index) : get("Boolean", index);
      case DOUBLE -> nullable ? values("nullableDouble", index) : get("Double", index);
      case FLOAT -> nullable ? values("nullableFloat", index) : get("Float", index);
      case UUID, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME ->
          CodeBlock.of("row.getObject($L, $T.class)", index, Types.of(scalar));
    };
  }

  private static CodeBlock get(String type, int index) {
    return CodeBlock.of("row.get$L($L)", type, index);
  }

  private static CodeBlock values(String method, int index) {
    return CodeBlock.of("$T.$L(row, $L)", Types.VALUES, method, index);
  }
}
