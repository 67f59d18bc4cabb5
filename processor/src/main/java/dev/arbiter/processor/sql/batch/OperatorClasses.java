package dev.arbiter.processor.sql.batch;

import java.util.Set;

/** What is known of operator classes. */
final class OperatorClasses {

  /** Operator classes that have the equality of the type's own. */
  private static final Set<String> SAME_EQUALITY =
      Set.of(
          "bpchar_pattern_ops",
          "text_pattern_ops",
          "varchar_pattern_ops",
          "array_ops",
          "bit_ops",
          "bool_ops",
          "bpchar_ops",
          "bytea_ops",
          "char_ops",
          "cidr_ops",
          "date_ops",
          "enum_ops",
          "float4_ops",
          "float8_ops",
          "inet_ops",
          "int2_ops",
          "int4_ops",
          "int8_ops",
          "interval_ops",
          "jsonb_ops",
          "macaddr_ops",
          "name_ops",
          "numeric_ops",
          "oid_ops",
          "range_ops",
          "text_ops",
          "time_ops",
          "timestamp_ops",
          "timestamptz_ops",
          "timetz_ops",
          "uuid_ops",
          "varbit_ops",
          "varchar_ops");

  private OperatorClasses() {}

  /** Whether what the class takes for equal is what the type's own does. */
  static boolean haveEqualityOfType(String operatorClass) {
    return SAME_EQUALITY.contains(operatorClass);
  }
}
