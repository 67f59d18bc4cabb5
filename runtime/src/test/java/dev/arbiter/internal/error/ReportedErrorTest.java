package dev.arbiter.internal.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.arbiter.internal.Executor;
import dev.arbiter.testing.TestPostgres;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class ReportedErrorTest {

  private static DataSource dataSource;

  @BeforeAll
  static void createTable() throws SQLException {
    dataSource = TestPostgres.freshDatabase();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE docs (id int PRIMARY KEY); INSERT INTO docs VALUES (1)");
    }
  }

  @Test
  void looksThroughThePoolsWrapper() throws SQLException {
    SQLException wrapped = new SQLException("pool", new RuntimeException(duplicate()));

    ServerError error = ReportedError.of(wrapped);

    assertThat(error.sqlState()).isEqualTo("23505");
    assertThat(error.constraint()).isEqualTo("docs_pkey");
  }

  @Test
  void takesTheCodeOfAForeignException() {
    assertThat(ReportedError.of(new SQLException("text", "08006")).sqlState()).isEqualTo("08006");
    assertThat(ReportedError.of(new SQLException("text")).sqlState()).isNull();
  }

  @Test
  void aProtocolViolationIsOfTheConnectionOnlyIfThatIsLost() {
    SQLException open = reported("FEHLER", "08P01");
    SQLException lost = reported("FATAL", "08P01");
    lost.setNextException(new SQLException("I/O error", "08006"));

    assertThat(ReportedError.of(open).isOfConnection()).isFalse();
    assertThat(ReportedError.of(new SQLException("pool", open)).isOfConnection()).isFalse();
    assertThat(ReportedError.of(lost).isOfConnection()).isTrue();
    assertThat(ReportedError.of(new SQLException("pool", lost)).isOfConnection()).isTrue();
    assertThat(ReportedError.of(new SQLException("driver's own", "08P01")).isOfConnection())
        .isTrue();
    assertThat(ReportedError.of(reported("FEHLER", "08006")).isOfConnection()).isTrue();
  }

  @Test
  void theConnectionIsLostByTheDriversWord() {
    assertThat(ReportedError.of(new SQLException("I/O error", "08006")).lost()).isTrue();
    assertThat(ReportedError.of(new SQLException("closed before", "08003")).lost()).isFalse();
    assertThat(ReportedError.of(new SQLException("refused", "08001")).lost()).isFalse();
    assertThat(ReportedError.of(reported("ERROR", "08006")).lost()).isFalse();
    assertThat(ReportedError.of(reported("FATAL", "57P01")).lost()).isFalse();
  }

  private static SQLException reported(String severity, String sqlState) {
    return new PSQLException(
        new ServerErrorMessage("S%s\0VX\0C%s\0Mtext\0".formatted(severity, sqlState)));
  }

  @Test
  void worksWithoutPgjdbc() throws Exception {
    try (URLClassLoader withoutPgjdbc = runtimeOnly()) {
      Object test =
          withoutPgjdbc
              .loadClass("dev.arbiter.internal.error.DuplicateWithoutPgjdbc")
              .getDeclaredConstructor()
              .newInstance();
      @SuppressWarnings("unchecked")
      Function<DataSource, String> insert = (Function<DataSource, String>) test;

      assertThat(insert.apply(dataSource)).isEqualTo("UNIQUE 23505 null");
    }
  }

  private static SQLException duplicate() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      return catchThrowableOfType(
          SQLException.class, () -> statement.execute("INSERT INTO docs VALUES (1)"));
    }
  }

  /** Sees Arbiter and these tests, but neither pgjdbc nor anything else. */
  private static URLClassLoader runtimeOnly() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (Class<?> type : List.of(Executor.class, ReportedErrorTest.class)) {
      urls.add(type.getProtectionDomain().getCodeSource().getLocation());
    }
    // Where the tests patch the module, both have the location of the main classes.
    urls.add(new File("target/test-classes").toURI().toURL());
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }
}
