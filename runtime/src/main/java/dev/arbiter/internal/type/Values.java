package dev.arbiter.internal.type;

import dev.arbiter.DatabaseException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads and binds the values that JDBC has no single call for. */
public final class Values {

  private Values() {}

  /** Reads a boolean, or null. */
  public static @Nullable Boolean nullableBoolean(ResultSet row, int column) throws SQLException {
    return Codecs.BOOLEAN.get(row, column);
  }

  /** Reads a short, or null. */
  public static @Nullable Short nullableShort(ResultSet row, int column) throws SQLException {
    return Codecs.SHORT.get(row, column);
  }

  /** Reads an int, or null. */
  public static @Nullable Integer nullableInt(ResultSet row, int column) throws SQLException {
    return Codecs.INTEGER.get(row, column);
  }

  /** Reads a long, or null. */
  public static @Nullable Long nullableLong(ResultSet row, int column) throws SQLException {
    return Codecs.LONG.get(row, column);
  }

  /** Reads a float, or null. */
  public static @Nullable Float nullableFloat(ResultSet row, int column) throws SQLException {
    return Codecs.FLOAT.get(row, column);
  }

  /** Reads a double, or null. */
  public static @Nullable Double nullableDouble(ResultSet row, int column) throws SQLException {
    return Codecs.DOUBLE.get(row, column);
  }

  /**
   * Reads a {@code timestamptz}; {@code infinity} is {@link Instant#MAX}, {@code -infinity} is
   * {@link Instant#MIN}.
   */
  public static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    return Codecs.INSTANT.get(row, column);
  }

  /**
   * Binds a {@code timestamptz}; {@link Instant#MAX} is {@code infinity}, {@link Instant#MIN} is
   * {@code -infinity}.
   */
  public static void setInstant(PreparedStatement statement, int index, @Nullable Instant value)
      throws SQLException {
    Codecs.INSTANT.set(statement, index, value);
  }

  /** The instant that is stored: the driver rounds to microseconds. */
  public static Instant stored(Instant value) {
    // The last instant is infinity, and beyond it there is nothing to round to.
    return value.equals(Instant.MAX) ? value : value.plusNanos(500).truncatedTo(ChronoUnit.MICROS);
  }

  /** The error of a stored text that no constant of the enum is stored as. */
  public static DatabaseException unknownLabel(String table, String column, Class<?> type) {
    return new DatabaseException(
        "The column \""
            + column
            + "\" of "
            + table
            + " holds a text that no constant of "
            + type.getName()
            + " is stored as. Add the constant, or a @Label to the one that is meant.",
        null,
        table,
        null,
        null);
  }
}
