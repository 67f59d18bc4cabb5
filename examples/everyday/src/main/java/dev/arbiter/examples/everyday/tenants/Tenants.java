package dev.arbiter.examples.everyday.tenants;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import javax.sql.DataSource;

/** The tenants of a database, each in a schema of its name, on one pool of connections. */
final class Tenants {

  private final DataSource pool;

  Tenants(DataSource pool) {
    this.pool = pool;
  }

  /** Creates a tenant's schema and its tables; in a project, migrations do. */
  void create(String tenant) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + statement.enquoteIdentifier(tenant, true));
    }
    in(
        tenant,
        database -> {
          Schema.create(database, CustomerDao.TABLE);
          return tenant;
        });
  }

  /** Runs the work in a transaction in which names are those of the tenant's schema. */
  <T> T in(String tenant, Function<Database, T> work) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try {
        setSearchPath(connection, tenant);
        T result = work.apply(Database.of(connection));
        connection.commit();
        return result;
      } finally {
        connection.rollback(); // After the commit there is nothing left to roll back.
      }
    }
  }

  /** {@code SET LOCAL}, for a name of any kind: until the end of the transaction. */
  private static void setSearchPath(Connection connection, String tenant) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT set_config('search_path', quote_ident(?), true)")) {
      statement.setString(1, tenant);
      statement.execute();
    }
  }
}
