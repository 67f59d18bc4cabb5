package dev.arbiter.internal.type;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;

/** A stored value that the Java type of its column cannot hold. */
public final class NotHeldException extends SQLException {

  private static final long serialVersionUID = 1L;

  /**
   * @param value what is stored, as "holds" goes on, without the value itself
   */
  public NotHeldException(String value, String sqlState) {
    super("A column holds " + value + ".", sqlState);
  }

  private NotHeldException(String column, NotHeldException failure) {
    super(
        failure.getMessage().replaceFirst("A column", "The column \"" + column + "\""),
        failure.getSQLState());
  }

  /** The failure with the name of the column. */
  public NotHeldException in(ResultSet row, int column) throws SQLException {
    return new NotHeldException(
        Matcher.quoteReplacement(row.getMetaData().getColumnLabel(column)), this);
  }
}
