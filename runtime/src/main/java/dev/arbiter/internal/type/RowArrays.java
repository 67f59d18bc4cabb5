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
import java.util.function.BiConsumer;
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
    ElementArray places = format.array(BinaryType.INT4, rows.size());
    for (int place = 1; place <= rows.size(); place++) {
      places.add(place);
    }
    places.bind(statement, next());
  }

  /** Texts, and everything that is bound as text. */
  public void strings(Function<? super R, @Nullable String> value) throws SQLException {
    this.<String>add(BinaryType.TEXT, value, ElementArray::add);
  }

  /** Decimals, which travel as text. */
  public void decimals(Function<? super R, @Nullable BigDecimal> value) throws SQLException {
    this.<TextArray, BigDecimal>fill(new TextArray(rows.size() * 12), value, TextArray::add);
  }

  /** UUIDs. */
  public void uuids(Function<? super R, @Nullable UUID> value) throws SQLException {
    this.<UUID>add(BinaryType.UUID, value, ElementArray::add);
  }

  /** {@code short}. */
  public void shorts(Function<? super R, @Nullable Short> value) throws SQLException {
    this.<Short>add(BinaryType.INT2, value, ElementArray::add);
  }

  /** {@code int}. */
  public void ints(Function<? super R, @Nullable Integer> value) throws SQLException {
    this.<Integer>add(BinaryType.INT4, value, ElementArray::add);
  }

  /** {@code long}. */
  public void longs(Function<? super R, @Nullable Long> value) throws SQLException {
    this.<Long>add(BinaryType.INT8, value, ElementArray::add);
  }

  /** {@code float}. */
  public void floats(Function<? super R, @Nullable Float> value) throws SQLException {
    this.<Float>add(BinaryType.FLOAT4, value, ElementArray::add);
  }

  /** {@code double}. */
  public void doubles(Function<? super R, @Nullable Double> value) throws SQLException {
    this.<Double>add(BinaryType.FLOAT8, value, ElementArray::add);
  }

  /** {@code boolean}. */
  public void booleans(Function<? super R, @Nullable Boolean> value) throws SQLException {
    this.<Boolean>add(BinaryType.BOOL, value, ElementArray::add);
  }

  /** Bytes. */
  public void bytes(Function<? super R, byte @Nullable []> value) throws SQLException {
    this.<byte[]>add(BinaryType.BYTEA, value, ElementArray::add);
  }

  /** Points in time; see {@link Values#setInstant}. */
  public void instants(Function<? super R, @Nullable Instant> value) throws SQLException {
    this.<Instant>add(BinaryType.TIMESTAMPTZ, value, ElementArray::add);
  }

  /** Points in time with an offset. */
  public void offsetDateTimes(Function<? super R, @Nullable OffsetDateTime> value)
      throws SQLException {
    this.<OffsetDateTime>add(BinaryType.TIMESTAMPTZ, value, ElementArray::add);
  }

  /** Dates with a time. */
  public void localDateTimes(Function<? super R, @Nullable LocalDateTime> value)
      throws SQLException {
    this.<LocalDateTime>add(BinaryType.TIMESTAMP, value, ElementArray::add);
  }

  /** Dates. */
  public void localDates(Function<? super R, @Nullable LocalDate> value) throws SQLException {
    this.<LocalDate>add(BinaryType.DATE, value, ElementArray::add);
  }

  /** Times of day. */
  public void localTimes(Function<? super R, @Nullable LocalTime> value) throws SQLException {
    this.<LocalTime>add(BinaryType.TIME, value, ElementArray::add);
  }

  private <V> void add(
      BinaryType type,
      Function<? super R, ? extends @Nullable V> value,
      BiConsumer<ElementArray, V> append)
      throws SQLException {
    fill(format.array(type, rows.size()), value, append);
  }

  private <A extends ElementArray, V> void fill(
      A array, Function<? super R, ? extends @Nullable V> value, BiConsumer<A, V> append)
      throws SQLException {
    boolean allNull = true;
    for (R row : rows) {
      V element = value.apply(row);
      if (element == null) {
        array.addNull();
      } else {
        append.accept(array, element);
        allNull = false;
      }
    }
    if (allNull) {
      statement.setNull(next(), Types.ARRAY);
    } else {
      array.bind(statement, next());
    }
  }

  /** How many parameters have been set. */
  public int parameters() {
    return parameters;
  }
}
