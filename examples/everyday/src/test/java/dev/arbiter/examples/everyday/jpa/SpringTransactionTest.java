package dev.arbiter.examples.everyday.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.cfg.SchemaToolingSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code Database.managed} in the transaction that Spring's manager for JPA holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SpringTransactionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
  private static final BigDecimal PRICE = new BigDecimal("19.90");

  private EmbeddedPostgres server;
  private AnnotationConfigApplicationContext context;
  private EntityManager entities;
  private RevenueDao revenues;
  private TransactionTemplate transaction;

  @BeforeAll
  void start() throws IOException {
    server = EmbeddedPostgres.start();
    context = new AnnotationConfigApplicationContext();
    context.registerBean(DataSource.class, () -> server.getPostgresDatabase());
    context.register(Books.class);
    context.refresh();
    Database database = context.getBean(Database.class);
    Schema.create(database, RevenueDao.TABLE);
    revenues = new RevenueDao(database);
    entities =
        SharedEntityManagerCreator.createSharedEntityManager(
            context.getBean(EntityManagerFactory.class));
    transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
  }

  @AfterEach
  void empty() {
    transaction.executeWithoutResult(
        status -> entities.createNativeQuery("TRUNCATE invoices, revenues").executeUpdate());
  }

  @AfterAll
  void stop() throws IOException {
    context.close();
    server.close();
  }

  @Test
  void bothCommitTogether() {
    transaction.executeWithoutResult(
        status -> {
          entities.persist(new Invoice(TODAY, PRICE));
          revenues.add(TODAY, PRICE);
        });

    assertThat(amounts()).containsExactly(PRICE);
    assertThat(revenues.findById(TODAY)).map(Revenue::amount).contains(PRICE);
  }

  @Test
  void bothAreRolledBackTogether() {
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      entities.persist(new Invoice(TODAY, PRICE));
                      revenues.add(TODAY, PRICE);
                      throw new UnsupportedOperationException();
                    }))
        .isInstanceOf(UnsupportedOperationException.class);

    assertThat(amounts()).isEmpty();
    assertThat(revenues.findById(TODAY)).isEmpty();
  }

  @Test
  void aFailureOfArbitersTakesTheEntityWithIt() {
    BigDecimal less = PRICE.negate();
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      entities.persist(new Invoice(TODAY, less));
                      entities.flush();
                      revenues.add(TODAY, less);
                    }))
        .isInstanceOf(ConstraintViolationException.class);

    assertThat(amounts()).isEmpty();
  }

  /** Which shows that both are on one connection: nobody else sees what is not committed. */
  @Test
  void eachSeesWhatTheOtherHasWritten() {
    transaction.executeWithoutResult(
        status -> {
          revenues.add(TODAY, PRICE);
          Object sum =
              entities.createNativeQuery("SELECT sum(amount) FROM revenues").getSingleResult();
          assertThat(sum).isEqualTo(PRICE);
          status.setRollbackOnly();
        });

    assertThat(revenues.findById(TODAY)).isEmpty();
  }

  private List<BigDecimal> amounts() {
    return entities.createQuery("SELECT amount FROM Invoice", BigDecimal.class).getResultList();
  }

  @Configuration(proxyBeanMethods = false)
  static class Books {

    @Bean
    LocalContainerEntityManagerFactoryBean entityManagers(DataSource dataSource) {
      LocalContainerEntityManagerFactoryBean bean = new LocalContainerEntityManagerFactoryBean();
      bean.setDataSource(dataSource);
      bean.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
      bean.setPackagesToScan(Invoice.class.getPackageName());
      bean.setJpaPropertyMap(Map.of(SchemaToolingSettings.HBM2DDL_AUTO, "create"));
      return bean;
    }

    @Bean
    PlatformTransactionManager transactions(EntityManagerFactory entityManagers) {
      return new JpaTransactionManager(entityManagers);
    }

    @Bean
    Database database(DataSource dataSource) {
      return Database.managed(dataSource);
    }
  }
}
