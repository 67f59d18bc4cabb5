package dev.arbiter.internal.statement;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Takes the row at which a result stands. */
@FunctionalInterface
public interface RowTaker {

  void take(ResultSet row) throws SQLException;
}
