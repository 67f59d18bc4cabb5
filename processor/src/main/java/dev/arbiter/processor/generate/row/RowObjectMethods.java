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
    if (bytes(column)) {
      return CodeBlock.of("$1T.equals(this.$2N, that.$2N)", Arrays.class, name);
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

  private static boolean bytes(Column column) {
    return column.javaType() instanceof JavaType.Scalar it && it.type() == ScalarType.BYTES;
  }

  private MethodSpec hashCodeMethod() {
    List<CodeBlock> values = new ArrayList<>();
    for (Column column : table.insertable()) {
      values.add(
          bytes(column)
              ? CodeBlock.of("$T.hashCode(this.$N)", Arrays.class, column.component())
              : CodeBlock.of("this.$N", column.component()));
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
      CodeBlock value =
          bytes(column)
              ? CodeBlock.of("$T.toString(this.$N)", Arrays.class, column.component())
              : CodeBlock.of("this.$N", column.component());
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
