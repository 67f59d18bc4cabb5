package dev.arbiter.security;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLException;

/** Collects everything that Arbiter says, to look for a value that it must not say. */
final class Canary extends Handler {

  static final String VALUE = "c4n4ry";

  private final DataSource dataSource;
  private final Logger logger = Logger.getLogger("dev.arbiter");
  private final List<String> said = new ArrayList<>();

  /**
   * On a database of its own.
   *
   * @param detail the driver's {@code logServerErrorDetail}
   */
  Canary(boolean detail) {
    PGSimpleDataSource server = (PGSimpleDataSource) TestPostgres.freshDatabase();
    server.setLogServerErrorDetail(detail);
    dataSource = server;
    logger.addHandler(this);
    logger.setUseParentHandlers(false);
    Schema.create(Database.of(dataSource), Patient_WardDao.TABLE, PatientDao.TABLE);
  }

  /** A database whose listeners are recorded, and fail, so that the failure is logged. */
  Database database() {
    return Database.of(dataSource)
        .with(
            event -> {
              said.add(event.statement() + event.table() + event.sql() + event.rows());
              if (event.failure() != null) {
                record(event.failure());
              }
              throw new IllegalStateException("listener");
            })
        .withBatchListener(
            progress -> {
              said.add(progress.toString());
              throw new IllegalStateException("listener");
            });
  }

  Connection connection() throws SQLException {
    return dataSource.getConnection();
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Records all but what the driver says. */
  void record(Throwable failure) {
    for (Throwable it = failure; it != null; it = it.getCause()) {
      if (!(it instanceof PSQLException)) {
        said.add(it.getClass() + ": " + it.getLocalizedMessage());
      }
      for (Throwable suppressed : it.getSuppressed()) {
        record(suppressed);
      }
    }
  }

  List<String> said() {
    return said;
  }

  @Override
  public void publish(LogRecord record) {
    Throwable thrown = record.getThrown();
    if (thrown != null) {
      record(thrown);
    }
    record.setThrown(null);
    said.add(new SimpleFormatter().format(record));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
  }
}
