package dev.arbiter.internal.type;

import dev.arbiter.DatabaseException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads and binds the values that JDBC has no single call for. */
public final class Values {

  private Values() {}

  /** Reads a boolean, or null. */
  public static @Nullable Boolean nullableBoolean(ResultSet row, int column) throws SQLException {
    boolean value = row.getBoolean(column);
    return row.wasNull() ? null : value;
  }

  /** Reads a short, or null. */
  public static @Nullable Short nullableShort(ResultSet row, int column) throws SQLException {
    short value = row.getShort(column);
    return row.wasNull() ? null : value;
  }

  /** Reads an int, or null. */
  public static @Nullable Integer nullableInt(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  /** Reads a long, or null. */
  public static @Nullable Long nullableLong(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  /** Reads a float, or null. */
  public static @Nullable Float nullableFloat(ResultSet row, int column) throws SQLException {
    float value = row.getFloat(column);
    return row.wasNull() ? null : value;
  }

  /** Reads a double, or null. */
  public static @Nullable Double nullableDouble(ResultSet row, int column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : value;
  }

  /**
   * Reads a {@code timestamptz}; {@code infinity} is {@link Instant#MAX}, {@code -infinity} is
   * {@link Instant#MIN}.
   */
  public static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    if (value == null) {
      return null;
    }
    // Equality, not order: the driver gives exactly these two for infinity.
    if (value.equals(OffsetDateTime.MAX)) {
      return Instant.MAX;
    }
    return value.equals(OffsetDateTime.MIN) ? Instant.MIN : value.toInstant();
  }

  /**
   * Binds a {@code timestamptz}; {@link Instant#MAX} is {@code infinity}, {@link Instant#MIN} is
   * {@code -infinity}.
   */
  public static void setInstant(PreparedStatement statement, int index, @Nullable Instant value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.TIMESTAMP_WITH_TIMEZONE);
    } else if (value.equals(Instant.MAX)) {
      statement.setObject(index, OffsetDateTime.MAX);
    } else if (value.equals(Instant.MIN)) {
      statement.setObject(index, OffsetDateTime.MIN);
    } else {
      // Not atOffset: that makes new ZoneRules, with a map in them, for each call.
      LocalDateTime utc =
          LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC);
      statement.setObject(index, OffsetDateTime.of(utc, ZoneOffset.UTC));
    }
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
