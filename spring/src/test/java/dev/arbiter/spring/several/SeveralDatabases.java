package dev.arbiter.spring.several;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Has a primary data source, which is auto-configured, and one for visits. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class SeveralDatabases {

  @Bean
  @Primary
  DataSource mainSource() {
    return createdIn(TestPostgres.freshDatabase(), true);
  }

  @Bean(defaultCandidate = false)
  @Qualifier("visits")
  DataSource visitSource() {
    return createdIn(TestPostgres.freshDatabase(), false);
  }

  @Bean(defaultCandidate = false)
  @Qualifier("visits")
  Database visitDatabase(@Qualifier("visits") DataSource source) {
    return Database.managed(source);
  }

  @Bean
  EventDao events(Database database) {
    return new EventDao(database);
  }

  @Bean
  VisitDao visits(@Qualifier("visits") Database database) {
    return new VisitDao(database);
  }

  private static DataSource createdIn(DataSource source, boolean events) {
    Schema.create(Database.of(source), events ? EventDao.TABLE : VisitDao.TABLE);
    return source;
  }
}
