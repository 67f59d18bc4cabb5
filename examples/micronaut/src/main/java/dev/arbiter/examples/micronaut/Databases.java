package dev.arbiter.examples.micronaut;

import dev.arbiter.Database;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** What DAOs run on. */
@Factory
class Databases {

  /** In the transactions of {@code @Transactional}. */
  @Singleton
  Database database(DataSource dataSource) {
    return Database.managed(dataSource);
  }
}
