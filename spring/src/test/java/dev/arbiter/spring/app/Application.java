package dev.arbiter.spring.app;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.testing.TestPostgres;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application, on a database of its own. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

  /** Behind a pool, as Spring Boot makes one; tests say whether it hands out autocommit. */
  @Bean
  HikariDataSource dataSource(@Value("${test.autocommit:true}") boolean autoCommit) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(TestPostgres.freshDatabase());
    config.setAutoCommit(autoCommit);
    config.setMaximumPoolSize(4);
    return new HikariDataSource(config);
  }
}
