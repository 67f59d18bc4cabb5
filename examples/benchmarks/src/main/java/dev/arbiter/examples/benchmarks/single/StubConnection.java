package dev.arbiter.examples.benchmarks.single;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** A connection that has one statement; a subclass of what is missing is made at run time. */
abstract class StubConnection implements Connection {

  private final PreparedStatement statement;

  StubConnection(PreparedStatement statement) {
    this.statement = statement;
  }

  @Override
  public PreparedStatement prepareStatement(String sql) {
    return statement;
  }

  @Override
  public boolean getAutoCommit() {
    return true;
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }

  @Override
  public void close() {}
}
