package dev.arbiter.spring.several;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.spring.Contexts;
import dev.arbiter.spring.drift.StartupDriftCheck;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each DAO is on the database that it was given, and is checked there. */
final class SeveralDatabasesTest {

  @Test
  void eachDaoIsCheckedOnItsOwnDatabase() {
    try (ConfigurableApplicationContext context = start()) {
      StartupDriftCheck check = context.getBean(StartupDriftCheck.class);

      assertThat(check.report("arbiterDatabase").orElseThrow().tables()).containsExactly("events");
      assertThat(check.report("visitDatabase").orElseThrow().tables()).containsExactly("visits");
    }
  }

  @Test
  void aTransactionIsOnItsOwnDataSource() {
    try (ConfigurableApplicationContext context = start()) {
      EventDao events = context.getBean(EventDao.class);
      VisitDao visits = context.getBean(VisitDao.class);
      TransactionTemplate transaction =
          new TransactionTemplate(context.getBean(PlatformTransactionManager.class));

      assertThatThrownBy(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        events.insert(NewEvent.builder().id(1).name("a").build());
                        visits.insert(NewVisit.builder().id(1).page("/").build());
                        throw new UnsupportedOperationException();
                      }))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThat(events.findById(1)).isEmpty();
      assertThat(visits.findById(1)).isPresent();
    }
  }

  private static ConfigurableApplicationContext start() {
    return Contexts.start(
        SeveralDatabases.class, "arbiter.drift=fail", "spring.flyway.enabled=false");
  }
}
