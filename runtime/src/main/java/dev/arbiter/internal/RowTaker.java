package dev.arbiter.internal;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Takes the row at which a result stands. */
@FunctionalInterface
interface RowTaker {

  void take(ResultSet row) throws SQLException;
}
