package dev.arbiter.internal.type;

import java.sql.SQLException;

/**
 * A value that its column's type cannot hold, found out before the server is asked: no stored row
 * can have it, and a transaction goes on. Its SQLSTATE is the one that the server would give.
 */
public final class OutOfRangeException extends SQLException {

  private static final long serialVersionUID = 1L;

  private OutOfRangeException(String reason, String sqlState) {
    super(reason, sqlState);
  }

  public static OutOfRangeException number(String type) {
    return new OutOfRangeException("A number is out of the range of " + type + ".", "22003");
  }

  /** A time whose distance from UTC is too great. */
  public static OutOfRangeException offset(String type) {
    return new OutOfRangeException("An offset is out of the range of " + type + ".", "22009");
  }

  public static OutOfRangeException time(String type) {
    return new OutOfRangeException("A time is out of the range of " + type + ".", "22008");
  }
}
