package dev.arbiter.examples.micronaut;

import dev.arbiter.Dao;
import dev.arbiter.Database;
import dev.arbiter.schema.Drift;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;

/** After Flyway's migrations: whether the database is as the DAOs declare it. */
@Singleton
class DriftAtStart {

  private final Database database;
  private final List<Dao> daos;

  DriftAtStart(Database database, List<Dao> daos) {
    this.database = database;
    this.daos = daos;
  }

  @EventListener
  void check(StartupEvent event) {
    Drift.check(database, daos.stream().map(Dao::definition).toList()).requireNone();
  }
}
