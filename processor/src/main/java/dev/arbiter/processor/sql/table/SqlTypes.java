package dev.arbiter.processor.sql.table;

import dev.arbiter.internal.sql.LengthTypes;
import dev.arbiter.processor.model.type.SqlType;
import java.util.Set;

/**
 * The type that a parameter is cast to so that it compares and stores as the column's values do.
 */
public final class SqlTypes {

  private static final Set<String> WIDER_THAN_INTEGER =
      Set.of("bigint", "numeric", "double precision");

  private SqlTypes() {}

  /** The type with its collation, but without a length that would truncate. */
  public static String cast(SqlType type) {
    if (!hasLength(type)) {
      return type.text();
    }
    return castTarget(type) + (type.collation() == null ? "" : " COLLATE " + type.collation());
  }

  /** What {@code CAST(… AS type)} takes: without a collation, too. */
  public static String castTarget(SqlType type) {
    if (!hasLength(type)) {
      return type.uncollated();
    }
    return LengthTypes.withoutLength(element(type).name()) + (type.element() == null ? "" : "[]");
  }

  /** Whether values have a greatest length, to which a cast cuts them where an assignment fails. */
  public static boolean isLimited(SqlType type) {
    return LengthTypes.isCut(element(type).name()) && !type.modifiers().isEmpty();
  }

  /** Whether a value of the other type, by its usual name, is one of this type as it is. */
  public static boolean holds(SqlType type, String other) {
    return type.is(other)
        || (other.equals("integer") && WIDER_THAN_INTEGER.stream().anyMatch(type::is));
  }

  private static boolean hasLength(SqlType type) {
    return element(type).schema() == null
        && LengthTypes.withoutLength(element(type).name()) != null;
  }

  private static SqlType element(SqlType type) {
    return type.element() == null ? type : type.element();
  }
}
