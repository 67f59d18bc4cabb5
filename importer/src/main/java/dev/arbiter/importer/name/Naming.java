package dev.arbiter.importer.name;

import dev.arbiter.processor.scan.lex.Identifiers;

/** Which name of a table or column a Java name has by default: the processor's option. */
public enum Naming {
  /** {@code createdAt} is {@code created_at}. */
  SNAKE_CASE,
  /** {@code createdAt} is {@code "createdAt"}. */
  AS_WRITTEN;

  /** The database's name for a Java name that declares none. */
  public String derived(String javaName) {
    return this == SNAKE_CASE ? Identifiers.snakeCase(javaName) : javaName;
  }
}
