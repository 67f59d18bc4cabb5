package dev.arbiter.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.arjuna.ats.jta.TransactionManager;
import dev.arbiter.Database;
import dev.arbiter.testing.ConnectionsFrom;
import dev.arbiter.testing.TestPostgres;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.transaction.Status;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.TransactionDefinition;

/** Nobody's application has all frameworks, and most have none. */
final class AbsentFrameworksTest {

  private static DataSource dataSource;

  @BeforeAll
  static void createTable() throws SQLException {
    dataSource = TestPostgres.freshDatabase();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE docs (id int)");
    }
  }

  /** Classes from the jars that are visible, besides Arbiter's. */
  static Stream<List<Class<?>>> visible() {
    return Stream.of(
        List.of(),
        List.of(DataSourceUtils.class),
        List.of(TransactionDefinition.class),
        List.of(Status.class),
        List.of(TransactionManager.class),
        List.of(DelegatingDataSource.class));
  }

  @AfterEach
  void seeEverythingAgain() {
    Thread.currentThread().setContextClassLoader(AbsentFrameworksTest.class.getClassLoader());
  }

  @ParameterizedTest
  @MethodSource("visible")
  void everyCallIsCommitted(List<Class<?>> visible) throws Exception {
    try (URLClassLoader loader = sees(visible)) {
      assertThat(count(loader).apply(dataSource)).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("visible")
  void autoCommitOffThrows(List<Class<?>> visible) throws Exception {
    try (URLClassLoader loader = sees(visible)) {
      Function<DataSource, Long> count = count(loader);

      assertThatIllegalStateException()
          .isThrownBy(() -> count.apply(ConnectionsFrom.autoCommitOff(dataSource)))
          .withMessageContaining("Database.of(dataSource)");
    }
  }

  @SuppressWarnings("unchecked")
  private static Function<DataSource, Long> count(ClassLoader loader) throws Exception {
    Thread.currentThread().setContextClassLoader(loader);
    return (Function<DataSource, Long>)
        loader.loadClass(ManagedAlone.class.getName()).getDeclaredConstructor().newInstance();
  }

  private static URLClassLoader sees(List<Class<?>> visible) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (Class<?> type : visible) {
      urls.add(type.getProtectionDomain().getCodeSource().getLocation());
    }
    urls.add(Database.class.getProtectionDomain().getCodeSource().getLocation());
    urls.add(new File("target/test-classes").toURI().toURL());
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }
}
