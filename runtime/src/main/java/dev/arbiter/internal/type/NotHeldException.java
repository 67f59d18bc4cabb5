package dev.arbiter.internal.type;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A stored value that the Java type of its column cannot hold. */
public final class NotHeldException extends SQLException {

  private static final long serialVersionUID = 1L;

  private final String value;

  /**
   * @param value what is stored, as "holds" goes on, without the value itself
   */
  public NotHeldException(String value, String sqlState) {
    this("A column", value, sqlState);
  }

  private NotHeldException(String column, String value, String sqlState) {
    super(column + " holds " + value + ".", sqlState);
    this.value = value;
  }

  /** The failure with the name of the column. */
  public NotHeldException in(ResultSet row, int column) throws SQLException {
    String name = row.getMetaData().getColumnLabel(column);
    return new NotHeldException("The column \"" + name + "\"", value, getSQLState());
  }
}
