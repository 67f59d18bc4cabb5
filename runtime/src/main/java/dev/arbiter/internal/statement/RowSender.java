package dev.arbiter.internal.statement;

import java.sql.Connection;
import java.sql.SQLException;

/** Sends the rows of a COPY. */
@FunctionalInterface
public interface RowSender {

  /** Sends the rows by that COPY, and says how many there were. */
  long send(Connection connection, String sql) throws SQLException;
}
