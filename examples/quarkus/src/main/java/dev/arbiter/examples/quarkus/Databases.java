package dev.arbiter.examples.quarkus;

import dev.arbiter.Dao;
import dev.arbiter.Database;
import dev.arbiter.schema.Drift;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** What DAOs run on, and whether it is as they declare it. */
@Singleton
class Databases {

  /** In the transactions of {@code @Transactional}. */
  @Produces
  @Singleton
  Database database(DataSource dataSource) {
    return Database.managed(dataSource);
  }

  /** After Flyway's migrations. */
  void check(@Observes StartupEvent event, Database database, @Any Instance<Dao> daos) {
    Drift.check(database, daos.stream().map(Dao::definition).toList()).requireNone();
  }
}
