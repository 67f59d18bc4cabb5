package dev.arbiter.internal.type;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a statement that takes many rows, set one after the other: an array for each
 * column.
 *
 * @param <R> the input row's type
 */
public final class RowArrays<R> {

  private final PreparedStatement statement;
  private final List<? extends R> rows;
  private final ArrayFormat format;
  private int parameters;

  /**
   * @param parameters how many parameters have been set before
   */
  public RowArrays(PreparedStatement statement, List<? extends R> rows, int parameters)
      throws SQLException {
    this.statement = statement;
    this.rows = rows;
    this.format = ArrayFormat.of(statement.getConnection());
    this.parameters = parameters;
  }

  /** The statement itself, for a parameter that all rows have in common. */
  public PreparedStatement statement() {
    return statement;
  }

  /** The index of the next parameter, which the caller sets. */
  public int next() {
    return ++parameters;
  }

  /** Whether the rows, which agree on that, supply a column. */
  public void supplied(Predicate<? super R> supplied) throws SQLException {
    statement.setBoolean(next(), supplied.test(rows.get(0)));
  }

  /** The rows' places, counted from one. */
  public void places() throws SQLException {
    ElementArray<Integer> places = format.array(Codecs.INTEGER, rows.size());
    for (int place = 1; place <= rows.size(); place++) {
      places.add(place);
    }
    places.bind(statement, next());
  }

  /** A column's values. */
  public <V> void add(Codec<V> codec, Function<? super R, ? extends @Nullable V> value)
      throws SQLException {
    ElementArray<V> array = format.array(codec, rows.size());
    boolean allNull = true;
    for (R row : rows) {
      V element = value.apply(row);
      if (element == null) {
        array.addNull();
      } else {
        array.add(element);
        allNull = false;
      }
    }
    if (allNull) {
      statement.setNull(next(), Types.ARRAY);
    } else {
      array.bind(statement, next());
    }
  }

  /** See {@link Codecs#STRING}. */
  public void strings(Function<? super R, @Nullable String> value) throws SQLException {
    add(Codecs.STRING, value);
  }

  /** See {@link Codecs#BIG_DECIMAL}. */
  public void decimals(Function<? super R, @Nullable BigDecimal> value) throws SQLException {
    add(Codecs.BIG_DECIMAL, value);
  }

  /** See {@link Codecs#UUID}. */
  public void uuids(Function<? super R, @Nullable UUID> value) throws SQLException {
    add(Codecs.UUID, value);
  }

  /** See {@link Codecs#SHORT}. */
  public void shorts(Function<? super R, @Nullable Short> value) throws SQLException {
    add(Codecs.SHORT, value);
  }

  /** See {@link Codecs#INTEGER}. */
  public void ints(Function<? super R, @Nullable Integer> value) throws SQLException {
    add(Codecs.INTEGER, value);
  }

  /** See {@link Codecs#LONG}. */
  public void longs(Function<? super R, @Nullable Long> value) throws SQLException {
    add(Codecs.LONG, value);
  }

  /** See {@link Codecs#FLOAT}. */
  public void floats(Function<? super R, @Nullable Float> value) throws SQLException {
    add(Codecs.FLOAT, value);
  }

  /** See {@link Codecs#DOUBLE}. */
  public void doubles(Function<? super R, @Nullable Double> value) throws SQLException {
    add(Codecs.DOUBLE, value);
  }

  /** See {@link Codecs#BOOLEAN}. */
  public void booleans(Function<? super R, @Nullable Boolean> value) throws SQLException {
    add(Codecs.BOOLEAN, value);
  }

  /** See {@link Codecs#BYTES}. */
  public void bytes(Function<? super R, byte @Nullable []> value) throws SQLException {
    add(Codecs.BYTES, value);
  }

  /** See {@link Codecs#INSTANT}. */
  public void instants(Function<? super R, @Nullable Instant> value) throws SQLException {
    add(Codecs.INSTANT, value);
  }

  /** See {@link Codecs#OFFSET_DATE_TIME}. */
  public void offsetDateTimes(Function<? super R, @Nullable OffsetDateTime> value)
      throws SQLException {
    add(Codecs.OFFSET_DATE_TIME, value);
  }

  /** See {@link Codecs#LOCAL_DATE_TIME}. */
  public void localDateTimes(Function<? super R, @Nullable LocalDateTime> value)
      throws SQLException {
    add(Codecs.LOCAL_DATE_TIME, value);
  }

  /** See {@link Codecs#LOCAL_DATE}. */
  public void localDates(Function<? super R, @Nullable LocalDate> value) throws SQLException {
    add(Codecs.LOCAL_DATE, value);
  }

  /** See {@link Codecs#LOCAL_TIME}. */
  public void localTimes(Function<? super R, @Nullable LocalTime> value) throws SQLException {
    add(Codecs.LOCAL_TIME, value);
  }

  /** How many parameters have been set. */
  public int parameters() {
    return parameters;
  }
}
