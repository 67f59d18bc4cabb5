package dev.arbiter.processor.generate.binding;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.ScalarType;
import dev.arbiter.processor.model.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The code that sets and reads a value: through its codec, or by JDBC's own call, for primitives
 * and where texts are read.
 */
public record ValueCode(CodecConstants codecs, MomentConstants moments) {

  /**
   * {@code statement.setLong(1, row.hits)}, without the semicolon.
   *
   * @param sqlType the type of the column that the value is bound for; null if there is none
   */
  CodeBlock set(
      JavaType type,
      @Nullable SqlType sqlType,
      String statement,
      CodeBlock index,
      CodeBlock value) {
    boolean direct = type.primitive() && ColumnCodec.isPlain(type, sqlType);
    return direct
        ? CodeBlock.of("$N.set$L($L, $L)", statement, jdbcName(type), index, value)
        : CodeBlock.of("$L.set($N, $L, $L)", codecs.of(type, sqlType), statement, index, value);
  }

  /** {@code row.getString(1)}. */
  CodeBlock get(Column column, CodeBlock index) {
    JavaType type = column.javaType();
    boolean direct =
        isString(type) ? ColumnCodec.isPlain(type, column.sqlType()) : !column.nullable();
    String call = direct ? jdbcName(type) : "";
    return call.isEmpty()
        ? CodeBlock.of("$L.get(row, $L)", codecs.of(column), index)
        : CodeBlock.of("row.get$L($L)", call, index);
  }

  private static boolean isString(JavaType type) {
    return type instanceof JavaType.Scalar it && it.type() == ScalarType.STRING;
  }

  /** Empty where JDBC has no call of its own. */
  private static String jdbcName(JavaType type) {
    return type instanceof JavaType.Scalar it ? it.type().jdbcName() : "";
  }
}
