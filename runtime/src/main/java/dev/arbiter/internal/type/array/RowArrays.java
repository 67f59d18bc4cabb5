package dev.arbiter.internal.type.array;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.scalar.Codecs;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a statement that takes many rows, set one after the other: an array for each
 * column.
 *
 * @param <R> the input row's type
 */
public final class RowArrays<R> implements RowColumns<R> {

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

  @Override
  public PreparedStatement statement() {
    return statement;
  }

  @Override
  public int next() {
    return ++parameters;
  }

  @Override
  public void supplied(Predicate<? super R> supplied) throws SQLException {
    statement.setBoolean(next(), supplied.test(rows.get(0)));
  }

  @Override
  public void places() throws SQLException {
    places(IntStream.rangeClosed(1, rows.size()).toArray());
  }

  /** Places of rows. */
  public void places(int[] of) throws SQLException {
    ElementArray<Integer> places = format.array(Codecs.INTEGER, of.length);
    for (int place : of) {
      places.add(place);
    }
    places.bind(statement, next());
  }

  @Override
  public <V> void add(Codec<V> codec, Function<? super R, ? extends @Nullable V> value)
      throws SQLException {
    set(codec, rows, value);
  }

  private <E extends @Nullable Object, V> void set(
      Codec<V> codec,
      Collection<? extends E> elements,
      Function<? super E, ? extends @Nullable V> value)
      throws SQLException {
    ElementArray<V> array = format.array(codec, elements.size());
    boolean allNull = true;
    for (E each : elements) {
      V element = value.apply(each);
      if (element == null) {
        array.addNull();
      } else {
        codec.requireStorable(element);
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

  @Override
  public <V> void addDifferent(Codec<V> codec, Function<? super R, ? extends @Nullable V> value)
      throws SQLException {
    Set<@Nullable V> different = new LinkedHashSet<>();
    for (R row : rows) {
      different.add(value.apply(row));
    }
    set(codec, different, it -> it);
  }

  /** How many parameters have been set. */
  public int parameters() {
    return parameters;
  }
}
