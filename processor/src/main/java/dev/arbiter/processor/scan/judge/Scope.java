package dev.arbiter.processor.scan.judge;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What names in an expression can mean: the columns of one table.
 *
 * @param schema the table's schema, null when the search path decides
 * @param columns the columns' names as the catalog holds them, unquoted
 */
public record Scope(@Nullable String schema, String table, Set<String> columns) {

  public Scope {
    columns = Collections.unmodifiableSet(new LinkedHashSet<>(columns));
  }

  boolean hasColumn(String name) {
    return columns.contains(name);
  }

  /** Without a schema of its own the table may be found in any. */
  boolean isSchema(String name) {
    return schema == null || schema.equals(name);
  }
}
