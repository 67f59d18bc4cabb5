package dev.arbiter.spring;

import dev.arbiter.BatchListener;
import dev.arbiter.Database;
import dev.arbiter.StatementListener;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Auto-configuration of a {@link Database} and of the translation of its exceptions. */
@AutoConfiguration(
    afterName = {
      // Of Spring Boot 3, of Spring Boot 4.
      "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
    })
public class ArbiterAutoConfiguration {

  /** Creates the configuration. */
  public ArbiterAutoConfiguration() {}

  /** What {@code @Repository} classes throw in place of Arbiter's exceptions. */
  @Bean
  @ConditionalOnMissingBean
  public ArbiterExceptionTranslator arbiterExceptionTranslator() {
    return new ArbiterExceptionTranslator();
  }

  /** The database behind the only, or the primary, data source. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnSingleCandidate(DataSource.class)
  @ConditionalOnMissingBean(Database.class)
  static class DatabaseConfiguration {

    @Bean
    Database arbiterDatabase(
        DataSource dataSource,
        ObjectProvider<StatementListener> statements,
        ObjectProvider<BatchListener> batches) {
      Database database = Database.managed(dataSource);
      for (StatementListener each : statements.orderedStream().toList()) {
        database = database.with(each);
      }
      for (BatchListener each : batches.orderedStream().toList()) {
        database = database.withBatchListener(each);
      }
      return database;
    }
  }
}
