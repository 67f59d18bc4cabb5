package dev.arbiter.internal.drift;

import java.util.Map;
import java.util.Set;

/**
 * The names that are taken in a schema.
 *
 * @param kinds {@code pg_class.relkind} of the relations
 */
record SchemaNames(String schema, Map<String, String> kinds) {

  SchemaNames {
    kinds = Map.copyOf(kinds);
  }

  Set<String> taken() {
    return kinds.keySet();
  }

  boolean isTaken(String name) {
    return kinds.containsKey(name);
  }

  boolean isIndex(String name) {
    return isTaken(name) && "iI".contains(kinds.get(name));
  }

  String qualified(String name) {
    return Names.written(schema) + "." + Names.written(name);
  }
}
