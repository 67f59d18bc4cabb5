package dev.arbiter.processor.compile;

import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** An empty database, for compilations to verify against. */
public final class VerifyingDatabase {

  private final PGSimpleDataSource dataSource = (PGSimpleDataSource) TestPostgres.freshDatabase();

  /** Without user and password. */
  public String url() {
    return "jdbc:postgresql://%s:%d/%s"
        .formatted(dataSource.getServerNames()[0], dataSource.getPortNumbers()[0], name());
  }

  public String name() {
    return String.valueOf(dataSource.getDatabaseName());
  }

  /** The compiler's option. */
  public String option() {
    return option(String.valueOf(dataSource.getUser()), dataSource.getPassword());
  }

  /** The same for another role. */
  public String option(String user, @Nullable String password) {
    return "-Aarbiter.verify=%s?user=%s%s"
        .formatted(url(), user, password == null ? "" : "&password=" + password);
  }

  public void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column. */
  public List<String> column(String query) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (result.next()) {
        values.add(result.getString(1));
      }
      return values;
    }
  }
}
