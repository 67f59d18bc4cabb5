package dev.arbiter.processor.sql;

import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.ByIdentity;
import java.util.stream.Stream;

/**
 * What runs before an upsert that cannot tell an insert from an update.
 *
 * @param insert inserts the row if nothing is in its way
 * @param lock locks what is
 */
public record StepsSql(ByIdentity<BoundStatement> insert, BoundStatement lock) {

  /** Both, and the insert without the identity. */
  public Stream<BoundStatement> statements() {
    return Stream.concat(insert.stream(), Stream.of(lock));
  }
}
