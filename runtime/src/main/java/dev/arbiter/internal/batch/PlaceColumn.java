package dev.arbiter.internal.batch;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The last column of a result: the place of the row that it answers, counted from one. */
final class PlaceColumn {

  private int index;

  int of(ResultSet row) throws SQLException {
    if (index == 0) {
      index = row.getMetaData().getColumnCount();
    }
    return row.getInt(index);
  }
}
