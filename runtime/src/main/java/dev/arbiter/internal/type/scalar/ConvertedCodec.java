package dev.arbiter.internal.type.scalar;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementBytes;
import dev.arbiter.internal.type.ElementType;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that are stored as ones of another Java type: by a user's converter, or as the value of a
 * record's one component. What a conversion throws comes through as it is.
 *
 * @param <J> the Java type
 * @param <D> the Java type as which it is stored
 */
public final class ConvertedCodec<J, D> implements Codec<J> {

  private final Codec<D> stored;
  private final Function<J, D> toColumn;
  private final Function<D, J> fromColumn;

  /**
   * @param stored the codec of what is stored
   * @param toColumn is given no null, and returns none
   * @param fromColumn is given no null, and returns none
   */
  public ConvertedCodec(Codec<D> stored, Function<J, D> toColumn, Function<D, J> fromColumn) {
    this.stored = stored;
    this.toColumn = toColumn;
    this.fromColumn = fromColumn;
  }

  private D toColumn(J value) {
    return Objects.requireNonNull(
        toColumn.apply(value), "what a value is stored as is null; NULL is stored for null alone");
  }

  private J fromColumn(D value) {
    return Objects.requireNonNull(
        fromColumn.apply(value), "what a stored value is converted to is null");
  }

  @Override
  public ElementType type() {
    return stored.type();
  }

  @Override
  public @Nullable J get(ResultSet row, int column) throws SQLException {
    D value = stored.get(row, column);
    return value == null ? null : fromColumn(value);
  }

  @Override
  public void set(PreparedStatement statement, int index, @Nullable J value) throws SQLException {
    stored.set(statement, index, value == null ? null : toColumn(value));
  }

  @Override
  public void requireStorable(J value) throws SQLException {
    stored.requireStorable(toColumn(value));
  }

  @Override
  public void text(StringBuilder text, J value) throws SQLException {
    D converted = toColumn(value);
    stored.requireStorable(converted);
    stored.text(text, converted);
  }

  @Override
  public void binary(ElementBytes bytes, J value) throws SQLException {
    D converted = toColumn(value);
    stored.requireStorable(converted);
    stored.binary(bytes, converted);
  }

  @Override
  public J parse(String text) throws SQLException {
    return fromColumn(stored.parse(text));
  }

  @Override
  public J decode(ByteBuffer bytes) throws SQLException {
    return fromColumn(stored.decode(bytes));
  }
}
