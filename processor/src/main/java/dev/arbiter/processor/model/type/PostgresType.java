package dev.arbiter.processor.model.type;

import dev.arbiter.processor.scan.lex.Identifiers;
import org.jspecify.annotations.Nullable;

/** An enum type of PostgreSQL, by its names as SQL writes them. */
public record PostgresType(@Nullable String schema, String name) {

  /** The type that a column is declared to have. */
  public static PostgresType of(SqlType type) {
    return new PostgresType(
        type.schema() == null ? null : Identifiers.quote(type.schema()),
        Identifiers.quote(type.name()));
  }

  /** The type as SQL writes it. */
  public String sql() {
    return schema == null ? name : schema + "." + name;
  }
}
