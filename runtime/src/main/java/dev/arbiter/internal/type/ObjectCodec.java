package dev.arbiter.internal.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Values of a class that JDBC reads and sets by {@code getObject} and {@code setObject}. */
abstract class ObjectCodec<V> implements Codec<V> {

  private final Class<V> javaType;
  private final ElementType type;

  ObjectCodec(Class<V> javaType, ElementType type) {
    this.javaType = javaType;
    this.type = type;
  }

  @Override
  public final ElementType type() {
    return type;
  }

  @Override
  public final @Nullable V get(ResultSet row, int column) throws SQLException {
    return row.getObject(column, javaType);
  }

  @Override
  public final void set(PreparedStatement statement, int index, @Nullable V value)
      throws SQLException {
    statement.setObject(index, value);
  }
}
