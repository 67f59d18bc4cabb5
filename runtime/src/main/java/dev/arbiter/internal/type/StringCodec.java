package dev.arbiter.internal.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Texts, and values of any column type in PostgreSQL's text form. */
final class StringCodec implements Codec<String> {

  @Override
  public ElementType type() {
    return ElementType.TEXT;
  }

  @Override
  public @Nullable String get(ResultSet row, int column) throws SQLException {
    return row.getString(column);
  }

  @Override
  public void set(PreparedStatement statement, int index, @Nullable String value)
      throws SQLException {
    statement.setString(index, value);
  }

  @Override
  public void text(StringBuilder text, String value) {
    text.append(value);
  }

  @Override
  public void binary(ElementBytes bytes, String value) {
    bytes.text(value);
  }
}
