package dev.arbiter.examples.everyday.jpa;

import dev.arbiter.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;

/** Invoices and what they come to: written by JPA and by Arbiter, in one transaction. */
final class Bookkeeping {

  private final EntityManagerFactory entityManagers;

  Bookkeeping(EntityManagerFactory entityManagers) {
    this.entityManagers = entityManagers;
  }

  /** Books an invoice; returns its day's revenue. */
  Revenue book(LocalDate day, BigDecimal amount) {
    return entityManagers.callInTransaction(
        entityManager -> {
          entityManager.persist(new Invoice(day, amount));
          // What waits in the persistence context is not in the database yet.
          entityManager.flush();
          return entityManager
              .unwrap(Session.class)
              .doReturningWork(
                  connection -> new RevenueDao(Database.of(connection)).add(day, amount));
        });
  }

  /** The invoices of a day: queries are JPA's. */
  List<BigDecimal> amounts(LocalDate day) {
    try (EntityManager entityManager = entityManagers.createEntityManager()) {
      return entityManager
          .createQuery("SELECT amount FROM Invoice WHERE day = :day ORDER BY id", BigDecimal.class)
          .setParameter("day", day)
          .getResultList();
    }
  }
}
