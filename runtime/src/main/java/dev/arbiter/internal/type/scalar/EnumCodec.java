package dev.arbiter.internal.type.scalar;

import static java.util.Objects.requireNonNull;

import dev.arbiter.DatabaseException;
import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementBytes;
import dev.arbiter.internal.type.ElementType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an enum, which are stored as texts, their labels.
 *
 * @param <E> the enum
 */
public final class EnumCodec<E extends Enum<E>> implements Codec<E> {

  private final String table;
  private final Class<E> javaType;
  private final Function<E, @Nullable String> label;
  private final Map<String, E> constants;
  private final boolean padded;

  private EnumCodec(EnumCodec<E> codec, boolean padded) {
    this.table = codec.table;
    this.javaType = codec.javaType;
    this.label = codec.label;
    this.constants = codec.constants;
    this.padded = padded;
  }

  private EnumCodec(
      String table, Class<E> javaType, E[] constants, Function<E, @Nullable String> label) {
    this.table = table;
    this.javaType = javaType;
    this.label = label;
    this.constants = new HashMap<>();
    this.padded = false;
    for (E constant : constants) {
      String text = label.apply(constant);
      if (text != null) {
        this.constants.put(text, constant);
      }
    }
  }

  /**
   * A codec for the columns of one table.
   *
   * @param constants all constants of the enum
   * @param label the label of a constant; null for one that was added to the enum after the
   *     function had been compiled
   */
  public static <E extends Enum<E>> EnumCodec<E> of(
      String table, Class<E> javaType, E[] constants, Function<E, @Nullable String> label) {
    return new EnumCodec<>(table, javaType, constants, label);
  }

  /** The label of a constant. */
  public String label(E constant) {
    return requireNonNull(
        label.apply(constant), () -> constant + " is newer than the DAO, which has no label of it");
  }

  @Override
  public ElementType type() {
    return ElementType.TEXT;
  }

  @Override
  public @Nullable E get(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    if (text == null) {
      return null;
    }
    E constant = constants.get(text);
    if (constant == null && isPadded(row, column)) {
      constant = constants.get(text.replaceFirst(" +$", ""));
    }
    if (constant == null) {
      throw unknownLabel(
          "The column \"" + row.getMetaData().getColumnLabel(column) + "\" of " + table);
    }
    return constant;
  }

  /** Whether it is a {@code char(n)}, whose values come with blanks up to its length. */
  private static boolean isPadded(ResultSet row, int column) throws SQLException {
    return row.getMetaData().getColumnTypeName(column).equals("bpchar");
  }

  @Override
  public void set(PreparedStatement statement, int index, @Nullable E value) throws SQLException {
    statement.setString(index, value == null ? null : label(value));
  }

  @Override
  public void text(StringBuilder text, E value) {
    text.append(label(value));
  }

  @Override
  public void binary(ElementBytes bytes, E value) {
    bytes.text(label(value));
  }

  /** The codec of elements that come with blanks up to a length, those of a {@code char(n)[]}. */
  public Codec<E> padded() {
    return new EnumCodec<>(this, true);
  }

  @Override
  public E parse(String text) {
    E constant = constants.get(padded ? text.replaceFirst(" +$", "") : text);
    if (constant == null) {
      throw unknownLabel("An array in " + table);
    }
    return constant;
  }

  private DatabaseException unknownLabel(String place) {
    return new DatabaseException(
        place
            + " holds a text that no constant of "
            + javaType.getName()
            + " is stored as. Add the constant, or a @Label to the one that is meant.",
        null,
        table,
        null,
        null);
  }
}
