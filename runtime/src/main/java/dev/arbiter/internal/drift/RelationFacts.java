package dev.arbiter.internal.drift;

/**
 * What a name stands for.
 *
 * @param kind {@code pg_class.relkind}
 * @param schema the schema that it is in
 */
record RelationFacts(long oid, String kind, String schema) {

  boolean isTable() {
    return kind.equals("r") || isPartitioned();
  }

  boolean isPartitioned() {
    return kind.equals("p");
  }

  String kindInWords() {
    return switch (kind) {
      case "v" -> "a view";
      case "m" -> "a materialized view";
      case "f" -> "a foreign table";
      case "S" -> "a sequence";
      case "i", "I" -> "an index";
      case "c" -> "a composite type";
      default -> "a table";
    };
  }
}
