package dev.arbiter.examples.flyway;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Runs the migrations of the application, and those of a folder. */
public final class Migrations {

  private Migrations() {}

  /** Brings the database up to date. */
  public static void run(DataSource dataSource, Path folder) {
    FluentConfiguration configuration =
        Flyway.configure()
            .dataSource(dataSource)
            .locations("classpath:db/migration", "filesystem:" + folder);
    lockBySession(configuration);
    configuration.load().migrate();
  }

  /**
   * Flyway keeps other instances away by a lock. By default a transaction holds it, and CREATE
   * INDEX CONCURRENTLY would wait for the end of that transaction: for ever. In a configuration
   * file this is {@code flyway.postgresql.transactional.lock=false}.
   */
  private static void lockBySession(FluentConfiguration configuration) {
    configuration
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
  }
}
