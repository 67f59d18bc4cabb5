package dev.arbiter.examples.benchmarks.single;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/** A statement that keeps its parameters, as a driver does, and always returns the same row. */
abstract class StubStatement implements PreparedStatement {

  private static final int MOST_PARAMETERS = 32;

  private final @Nullable Object[] objects = new @Nullable Object[MOST_PARAMETERS];
  private final long[] numbers = new long[MOST_PARAMETERS];
  private final StubRow row;

  StubStatement(StubRow row) {
    this.row = row;
  }

  @Override
  public void setObject(int index, @Nullable Object value) {
    objects[index] = value;
  }

  @Override
  public void setObject(int index, @Nullable Object value, int type) {
    objects[index] = value;
  }

  @Override
  public void setString(int index, @Nullable String value) {
    objects[index] = value;
  }

  @Override
  public void setNull(int index, int type) {
    objects[index] = null;
  }

  @Override
  public void setLong(int index, long value) {
    numbers[index] = value;
  }

  @Override
  public void setBoolean(int index, boolean value) {
    numbers[index] = value ? 1 : 0;
  }

  @Override
  public ResultSet executeQuery() {
    row.rewind();
    return row;
  }

  @Override
  public void close() {}
}
