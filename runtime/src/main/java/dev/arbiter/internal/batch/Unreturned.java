package dev.arbiter.internal.batch;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** What a batch gives for a row whose statement returned nothing. */
@FunctionalInterface
public interface Unreturned<R, T> {

  /** The result for the row; null if it has none. */
  @Nullable T instead(Connection connection, StatementDefinition statement, R row)
      throws SqlFailure;
}
