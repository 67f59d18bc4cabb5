package dev.arbiter.examples.springboot;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A PostgreSQL server on the loopback interface that lives as long as the service. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "", matchIfMissing = true)
class EmbeddedDatabase {

  @Bean
  EmbeddedPostgres server() throws IOException {
    return EmbeddedPostgres.start();
  }

  @Bean
  HikariDataSource dataSource(EmbeddedPostgres server) {
    HikariDataSource pool = new HikariDataSource();
    pool.setDataSource(server.getPostgresDatabase());
    return pool;
  }
}
