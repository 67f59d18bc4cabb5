package dev.arbiter.processor.generate.row;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.ScalarType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/** {@code equals}, {@code hashCode} and {@code toString} of {@code NewX}. */
final class RowObjectMethods {

  private final Table table;
  private final RowNames names;

  RowObjectMethods(Table table, RowNames names) {
    this.table = table;
    this.names = names;
  }

  List<MethodSpec> all() {
    return List.of(equalsMethod(), hashCodeMethod(), toStringMethod());
  }

  private MethodSpec equalsMethod() {
    ClassName self = Types.newRow(table.recordName());
    List<CodeBlock> conditions = new ArrayList<>();
    conditions.add(
        table.insertable().isEmpty()
            ? CodeBlock.of("other instanceof $T", self)
            : CodeBlock.of("other instanceof $T that", self));
    for (Column column : table.insertable()) {
      conditions.add(equal(column));
      if (RowNames.marked(column)) {
        conditions.add(CodeBlock.of("this.$1N == that.$1N", names.mark(column)));
      }
    }
    return override("equals", TypeName.BOOLEAN)
        .addParameter(Types.nullable(ClassName.OBJECT), "other")
        .addStatement("return $L", CodeBlock.join(conditions, "\n&& "))
        .build();
  }

  private static CodeBlock equal(Column column) {
    String name = column.component();
    if (column.javaType().dimensions() > 0) {
      return CodeBlock.of(
          "$1T.$2L(this.$3N, that.$3N)", Arrays.class, deep(column, "equals"), name);
    }
    if (!column.javaType().primitive()) {
      return CodeBlock.of("$1T.equals(this.$2N, that.$2N)", Objects.class, name);
    }
    return floating(column)
        ? CodeBlock.of(
            "$1T.compare(this.$2N, that.$2N) == 0", Types.of(column.javaType()).box(), name)
        : CodeBlock.of("this.$1N == that.$1N", name);
  }

  private static boolean floating(Column column) {
    return column.javaType() instanceof JavaType.Scalar it
        && (it.type() == ScalarType.DOUBLE || it.type() == ScalarType.FLOAT);
  }

  /** The method of {@code Arrays} that goes into arrays of arrays, where it is one. */
  private static String deep(Column column, String method) {
    return column.javaType().dimensions() == 1 ? method : "deep" + RowNames.capitalised(method);
  }

  /** The value itself, or what {@code Arrays} makes of an array. */
  private static CodeBlock value(Column column, String method) {
    return column.javaType().dimensions() == 0
        ? CodeBlock.of("this.$N", column.component())
        : CodeBlock.of("$T.$L(this.$N)", Arrays.class, deep(column, method), column.component());
  }

  private MethodSpec hashCodeMethod() {
    List<CodeBlock> values = new ArrayList<>();
    for (Column column : table.insertable()) {
      values.add(value(column, "hashCode"));
    }
    return override("hashCode", TypeName.INT)
        .addStatement("return $T.hash($L)", Objects.class, CodeBlock.join(values, ",$W"))
        .build();
  }

  /** The supplied values, as a record would show them. */
  private MethodSpec toStringMethod() {
    String name = table.recordName().newRow();
    MethodSpec.Builder method =
        override("toString", ClassName.get(String.class))
            .addStatement(
                "$1T text = new $1T($2S, $3S, $4S)", StringJoiner.class, ", ", name + "[", "]");
    for (Column column : table.insertable()) {
      CodeBlock value = value(column, "toString");
      if (column.optional()) {
        method.beginControlFlow("if ($L)", names.isSupplied("this", column));
      }
      method.addStatement("text.add($S + $L)", column.component() + "=", value);
      if (column.optional()) {
        method.endControlFlow();
      }
    }
    return method.addStatement("return text.toString()").build();
  }

  private static MethodSpec.Builder override(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(returned);
  }
}
