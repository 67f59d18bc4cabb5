package dev.arbiter.spring;

import dev.arbiter.Database;
import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDependsOnDatabaseInitializationDetector;

/**
 * Has Spring Boot create every {@link Database}, and so every DAO, after Flyway, Liquibase or SQL
 * scripts have run: a bean that uses a DAO while it is created finds its tables.
 */
final class DatabaseAfterMigrations
    extends AbstractBeansOfTypeDependsOnDatabaseInitializationDetector {

  @Override
  protected Set<Class<?>> getDependsOnDatabaseInitializationBeanTypes() {
    return Set.of(Database.class);
  }
}
