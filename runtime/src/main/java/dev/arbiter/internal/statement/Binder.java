package dev.arbiter.internal.statement;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Binds the parameters of one execution; it may be called again when the statement is retried. */
@FunctionalInterface
public interface Binder {

  /** Sets every parameter of the statement. */
  void bind(PreparedStatement statement) throws SQLException;
}
