package dev.arbiter.processor.model.type;

import org.jspecify.annotations.Nullable;

/** An enum type of PostgreSQL, by its names as SQL writes them. */
public record PostgresType(@Nullable String schema, String name) {

  /** The type as SQL writes it. */
  public String sql() {
    return schema == null ? name : schema + "." + name;
  }
}
