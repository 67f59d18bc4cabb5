package dev.arbiter.internal.type;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PreferQueryMode;

/** How arrays are written on a connection: in binary if its driver is pgjdbc, else as text. */
@FunctionalInterface
interface ArrayFormat {

  /** An empty array, with room for so many elements. */
  ElementArray array(BinaryType type, int elements);

  static ArrayFormat of(Connection connection) throws SQLException {
    try {
      return Pgjdbc.format(connection);
    } catch (LinkageError driverIsNotVisible) {
      return ArrayFormat::text;
    }
  }

  private static ElementArray text(BinaryType type, int elements) {
    return new TextArray(elements * 2 * (4 + type.width()));
  }

  /** Apart, as it cannot be linked where the driver is not visible. */
  final class Pgjdbc {

    private Pgjdbc() {}

    static ArrayFormat format(Connection connection) throws SQLException {
      if (!connection.isWrapperFor(BaseConnection.class)) {
        return ArrayFormat::text;
      }
      BaseConnection pgjdbc = connection.unwrap(BaseConnection.class);
      // The simple protocol has text only.
      return pgjdbc.getPreferQueryMode() == PreferQueryMode.SIMPLE
          ? ArrayFormat::text
          : (type, elements) -> new BinaryArray(pgjdbc, type, elements * (4 + type.width()));
    }
  }
}
