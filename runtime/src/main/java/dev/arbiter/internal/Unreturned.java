package dev.arbiter.internal;

import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** What a batch gives for a row whose statement returned nothing. */
@FunctionalInterface
interface Unreturned<R, T> {

  /** The result for the row; null if it has none. */
  @Nullable T instead(Connection connection, StatementDefinition statement, R row)
      throws SqlFailure;
}
