package dev.arbiter.processor.read;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.UniqueKey;
import java.util.List;

/** The ways out for a key part that can be NULL, ready to paste. */
final class NullAdvice {

  private NullAdvice() {}

  static String text(UniqueKey key, KeyPart part, List<Column> columns) {
    StringBuilder advice =
        new StringBuilder(
            "\"%s\" of %s can be NULL, and NULLs are distinct: an upsert would insert a duplicate each time; "
                .formatted(part.expression(), key.name()));
    if (key.kind() == UniqueKey.Kind.INDEX) {
      advice.append("write COALESCE(%s, %s)".formatted(part.expression(), constant(part, columns)));
      advice.append(", or exclude NULLs: where = \"%s IS NOT NULL\"".formatted(condition(part)));
      advice.append(", or ");
    }
    return advice
        .append("let NULLs be equal: nulls = NOT_DISTINCT (PostgreSQL 15 and later)")
        .append(", or say that duplicates are meant: nulls = DISTINCT")
        .toString();
  }

  private static String condition(KeyPart part) {
    return part.column() == null ? "(" + part.expression() + ")" : part.expression();
  }

  private static String constant(KeyPart part, List<Column> columns) {
    if (part.column() == null) {
      return "''";
    }
    Column column =
        columns.stream()
            .filter(it -> it.name().equals(part.column()))
            .findFirst()
            .orElseThrow();
    return switch (column.sqlType()) {
      case "uuid" -> "'00000000-0000-0000-0000-000000000000'::uuid";
      case "text" -> "''";
      case "integer", "bigint", "smallint", "numeric", "double precision", "real" -> "0";
      case "boolean" -> "false";
      case "date", "timestamp", "timestamptz" -> "'-infinity'::" + column.sqlType();
      default -> "'…'::" + column.sqlType();
    };
  }
}
