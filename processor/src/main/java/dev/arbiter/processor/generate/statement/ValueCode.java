package dev.arbiter.processor.generate.statement;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.JavaType;
import dev.arbiter.processor.model.ScalarType;

/**
 * The code that sets and reads a value: through its codec, or by JDBC's own call for texts and
 * primitives, where it cannot be null.
 */
record ValueCode(CodecConstants codecs) {

  /** {@code statement.setString(1, row.email)}, without the semicolon. */
  CodeBlock set(JavaType type, String statement, CodeBlock index, CodeBlock value) {
    String call = jdbcName(type, !type.primitive());
    return call.isEmpty()
        ? CodeBlock.of("$L.set($N, $L, $L)", codecs.of(type), statement, index, value)
        : CodeBlock.of("$N.set$L($L, $L)", statement, call, index, value);
  }

  /** {@code row.getString(1)}. */
  CodeBlock get(Column column, CodeBlock index) {
    String call = jdbcName(column.javaType(), column.nullable());
    return call.isEmpty()
        ? CodeBlock.of("$L.get(row, $L)", codecs.of(column.javaType()), index)
        : CodeBlock.of("row.get$L($L)", call, index);
  }

  /** Empty where there is no call, or none that knows null. */
  private static String jdbcName(JavaType type, boolean mayBeNull) {
    if (!(type instanceof JavaType.Scalar scalar)) {
      return "";
    }
    return mayBeNull && scalar.type() != ScalarType.STRING ? "" : scalar.type().jdbcName();
  }
}
