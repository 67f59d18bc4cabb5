package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.scan.lex.Identifiers;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the names of tables and columns are derived from those of records and components. */
public enum Naming {
  /** {@code createdAt} is the column {@code created_at}. */
  SNAKE_CASE,

  /** {@code createdAt} is the column {@code "createdAt"}. */
  AS_WRITTEN;

  /** The one that the option's value names, if any. */
  static Optional<Naming> named(String value) {
    return Arrays.stream(values()).filter(it -> it.optionValue().equals(value)).findFirst();
  }

  String optionValue() {
    return name().toLowerCase(Locale.ROOT);
  }

  String of(String javaName) {
    return this == AS_WRITTEN ? javaName : Identifiers.snakeCase(javaName);
  }
}
