package dev.arbiter;

import dev.arbiter.schema.TableDefinition;

/**
 * A generated DAO: what code that is about all of them, such as a drift check at start-up, knows of
 * each. Like its {@link Database} it is not serialisable: make it where it is used, inside a task
 * too.
 */
public interface Dao {

  /** The table as its record declares it: what the DAO's {@code TABLE} is. */
  TableDefinition definition();
}
