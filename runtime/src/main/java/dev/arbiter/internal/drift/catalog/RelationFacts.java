package dev.arbiter.internal.drift.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name stands for.
 *
 * @param kind {@code pg_class.relkind}
 * @param schema the schema that it is in
 * @param partitionKey what follows {@code PARTITION BY}; null if it is not partitioned
 * @param storage its storage parameters, {@code fillfactor=70}
 */
public record RelationFacts(
    long oid, String kind, String schema, @Nullable String partitionKey, List<String> storage) {

  /** Copies the list. */
  public RelationFacts {
    storage = List.copyOf(storage);
  }

  /** Whether it is a table, partitioned or not. */
  public boolean isTable() {
    return kind.equals("r") || isPartitioned();
  }

  /** Whether it is a partitioned table. */
  public boolean isPartitioned() {
    return kind.equals("p");
  }

  /** What it is, as a report names it. */
  public String kindInWords() {
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
