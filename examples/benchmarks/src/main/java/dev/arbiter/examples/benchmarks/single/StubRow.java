package dev.arbiter.examples.benchmarks.single;

import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** One row, whose columns of a type have all the same value. */
abstract class StubRow implements ResultSet {

  private final UUID uuid = new UUID(1, 2);
  private final OffsetDateTime time = OffsetDateTime.of(2026, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC);
  private final String text = "1h";
  private boolean unread;

  void rewind() {
    unread = true;
  }

  @Override
  public boolean next() {
    boolean there = unread;
    unread = false;
    return there;
  }

  @Override
  public <T> T getObject(int column, Class<T> type) {
    return type.cast(type == UUID.class ? uuid : time);
  }

  @Override
  public String getString(int column) {
    return text;
  }

  @Override
  public long getLong(int column) {
    return column;
  }

  @Override
  public boolean getBoolean(int column) {
    return true;
  }

  @Override
  public boolean wasNull() {
    return false;
  }

  @Override
  public void close() {}
}
