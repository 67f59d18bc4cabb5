package dev.arbiter.processor.generate.binding;

import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.ScalarType;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.model.type.TypePairs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a platform's type in a column: the type's own, or one that knows what the column's
 * type does not hold, or holds otherwise.
 *
 * @param name the constant of the runtime's codecs, or of the generated class if it has to be made
 * @param call makes it; empty if the runtime has it
 */
record ColumnCodec(ScalarType type, String name, String call) {

  static ColumnCodec of(ScalarType type, @Nullable SqlType sqlType) {
    ColumnCodec own = new ColumnCodec(type, type.name(), "");
    if (sqlType == null) {
      return own;
    }
    return switch (type) {
      case INSTANT, OFFSET_DATE_TIME -> ofMoment(own, sqlType);
      case STRING -> sqlType.is("bytea") || sqlType.is("numeric") ? own.in(sqlType) : own;
      case INTEGER -> sqlType.is("smallint") ? own.in(sqlType) : own;
      case LONG -> ofLong(own, sqlType);
      case DOUBLE -> sqlType.is("real") ? own.in(sqlType) : own;
      case BIG_INTEGER ->
          isLimited(sqlType) ? own.limited("bigInteger", digits(sqlType).subList(0, 1)) : own;
      case BIG_DECIMAL -> isLimited(sqlType) ? own.limited("bigDecimal", digits(sqlType)) : own;
      default -> own;
    };
  }

  /** Whether it is the Java type's own codec, which the column's type has no influence on. */
  static boolean isPlain(JavaType type, @Nullable SqlType sqlType) {
    return type instanceof JavaType.Scalar it
        && of(it.type(), sqlType).name().equals(it.type().name());
  }

  private static ColumnCodec ofMoment(ColumnCodec own, SqlType sqlType) {
    if (sqlType.is("timestamp")) {
      return own.suffixed("_UTC");
    }
    return sqlType.is("timestamptz") ? own : own.suffixed("_AS_TEXT");
  }

  private static ColumnCodec ofLong(ColumnCodec own, SqlType sqlType) {
    if (isLimited(sqlType) && TypePairs.fit(ScalarType.LONG, sqlType)) {
      return own.limited("longInteger", digits(sqlType).subList(0, 1));
    }
    return switch (sqlType.name()) {
      case "integer", "smallint", "oid" -> own.in(sqlType);
      default -> own;
    };
  }

  private ColumnCodec in(SqlType sqlType) {
    return suffixed("_IN_" + SqlNames.upperSnake(sqlType.name()));
  }

  private ColumnCodec suffixed(String suffix) {
    return new ColumnCodec(type, name + suffix, call);
  }

  private ColumnCodec limited(String method, List<String> digits) {
    String suffix = "_" + String.join("_", digits).replace("-", "MINUS_");
    return new ColumnCodec(type, name + suffix, method + "(" + String.join(", ", digits) + ")");
  }

  boolean isShared() {
    return call.isEmpty();
  }

  private static boolean isLimited(SqlType sqlType) {
    return sqlType.is("numeric")
        && !sqlType.modifiers().isEmpty()
        && sqlType.modifiers().stream().allMatch(it -> it.matches("-?\\d{1,4}"));
  }

  /** Precision and scale. */
  private static List<String> digits(SqlType sqlType) {
    return sqlType.modifiers().size() == 1
        ? List.of(sqlType.modifiers().get(0), "0")
        : sqlType.modifiers();
  }
}
