package dev.arbiter.internal.type.scalar;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementBytes;
import dev.arbiter.internal.type.ElementType;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs. */
final class UuidCodec implements Codec<UUID> {

  private static final ElementType TYPE = new ElementType("uuid", 2950, 2951, 2 * Long.BYTES);

  @Override
  public ElementType type() {
    return TYPE;
  }

  @Override
  public @Nullable UUID get(ResultSet row, int column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  @Override
  public void set(PreparedStatement statement, int index, @Nullable UUID value)
      throws SQLException {
    statement.setObject(index, value);
  }

  @Override
  public void text(StringBuilder text, UUID value) {
    text.append(value);
  }

  @Override
  public void binary(ElementBytes bytes, UUID value) {
    bytes
        .element(2 * Long.BYTES)
        .putLong(value.getMostSignificantBits())
        .putLong(value.getLeastSignificantBits());
  }

  @Override
  public UUID parse(String text) {
    return UUID.fromString(text);
  }

  @Override
  public UUID decode(ByteBuffer bytes) {
    return new UUID(bytes.getLong(), bytes.getLong());
  }
}
