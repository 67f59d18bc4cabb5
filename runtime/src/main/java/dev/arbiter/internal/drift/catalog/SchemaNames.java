package dev.arbiter.internal.drift.catalog;

import java.util.Map;
import java.util.Set;

/**
 * The names that are taken in a schema.
 *
 * @param kinds {@code pg_class.relkind} of the relations
 */
public record SchemaNames(String schema, Map<String, String> kinds) {

  /** Copies the map. */
  public SchemaNames {
    kinds = Map.copyOf(kinds);
  }

  /** The names that a new relation cannot have. */
  public Set<String> taken() {
    return kinds.keySet();
  }

  /** Whether a relation has this name. */
  public boolean isTaken(String name) {
    return kinds.containsKey(name);
  }

  /** Whether an index has this name. */
  public boolean isIndex(String name) {
    return isTaken(name) && "iI".contains(kinds.get(name));
  }

  /** A name of this schema, qualified, as SQL writes it. */
  public String qualified(String name) {
    return Names.written(schema) + "." + Names.written(name);
  }
}
