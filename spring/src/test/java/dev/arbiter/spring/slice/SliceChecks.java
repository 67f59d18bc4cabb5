package dev.arbiter.spring.slice;

import static dev.arbiter.spring.app.Rows.member;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.Database;
import dev.arbiter.spring.app.MemberDao;
import dev.arbiter.spring.app.TeamDao;
import dev.arbiter.testing.TestPostgres;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** What a test of a project's DAOs finds in {@code @JdbcTest}, of either Spring Boot. */
@Import(MemberDao.class)
@TestPropertySource(properties = {"spring.test.database.replace=none", "arbiter.drift=fail"})
@Transactional // Of the class that declares the tests: Spring does not look at its subclasses.
abstract class SliceChecks {

  @Autowired private Database database;
  @Autowired private MemberDao members;
  @Autowired private ApplicationContext context;

  /** Rolled back after each: the second would find the row of the first. */
  @RepeatedTest(2)
  void runsInTheTransactionOfTheTest() {
    members.insert(member(1));

    assertThat(new MemberDao(database).findById(1)).isPresent();
  }

  @Test
  void hasTheDaosThatAreImported() {
    assertThat(context.getBeanProvider(TeamDao.class).stream()).isEmpty();
  }

  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Sliced {

    @Bean
    DataSource dataSource() {
      HikariDataSource pool = new HikariDataSource();
      pool.setDataSource(TestPostgres.freshDatabase());
      return pool;
    }
  }
}
