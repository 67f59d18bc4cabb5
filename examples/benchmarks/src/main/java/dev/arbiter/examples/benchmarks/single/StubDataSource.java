package dev.arbiter.examples.benchmarks.single;

import static net.bytebuddy.matcher.ElementMatchers.isAbstract;

import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.PreparedStatement;
import javax.sql.DataSource;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.ExceptionMethod;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * A driver that does nothing and allocates nothing, so that what is measured is the code above it.
 */
final class StubDataSource extends AbstractDataSource {

  private final Connection connection;

  private StubDataSource(Connection connection) {
    this.connection = connection;
  }

  static DataSource create() throws ReflectiveOperationException {
    StubRow row = complete(StubRow.class).getDeclaredConstructor().newInstance();
    StubStatement statement =
        complete(StubStatement.class).getDeclaredConstructor(StubRow.class).newInstance(row);
    return new StubDataSource(
        complete(StubConnection.class)
            .getDeclaredConstructor(PreparedStatement.class)
            .newInstance(statement));
  }

  /** The class with every method that it leaves out: they throw. */
  private static <T> Class<? extends T> complete(Class<T> type) {
    return new ByteBuddy()
        .subclass(type)
        .method(isAbstract())
        .intercept(ExceptionMethod.throwing(UnsupportedOperationException.class))
        .make()
        .load(type.getClassLoader(), ClassLoadingStrategy.UsingLookup.of(MethodHandles.lookup()))
        .getLoaded();
  }

  @Override
  public Connection getConnection() {
    return connection;
  }

  @Override
  public Connection getConnection(String user, String password) {
    return connection;
  }
}
