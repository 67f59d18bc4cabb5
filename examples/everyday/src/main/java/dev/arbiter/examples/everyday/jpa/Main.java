package dev.arbiter.examples.everyday.jpa;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Books two invoices, and a third one that fails as a whole. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      play(server.getPostgresDatabase(), System.out);
    }
  }

  /** Tells the story in an empty database. */
  public static void play(DataSource dataSource, PrintStream out) {
    Schema.create(Database.of(dataSource), RevenueDao.TABLE);
    LocalDate today = LocalDate.of(2026, 3, 9);
    try (EntityManagerFactory entityManagers = entityManagers(dataSource)) {
      Bookkeeping bookkeeping = new Bookkeeping(entityManagers);

      out.println(bookkeeping.book(today, new BigDecimal("19.90")));
      out.println(bookkeeping.book(today, new BigDecimal("5.10")));
      try {
        bookkeeping.book(today, new BigDecimal("-99.00"));
      } catch (ConstraintViolationException exception) {
        out.println("Refused by " + exception.constraint() + ", the invoice too");
      }
      out.println("Invoices: " + bookkeeping.amounts(today));
    }
  }

  private static EntityManagerFactory entityManagers(DataSource dataSource) {
    return new HibernatePersistenceConfiguration("books")
        .managedClass(Invoice.class)
        .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource)
        .property(SchemaToolingSettings.HBM2DDL_AUTO, "create")
        .createEntityManagerFactory();
  }
}
