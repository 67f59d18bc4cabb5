package dev.arbiter.examples.everyday.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entity like any other: JPA inserts it and watches over its changes. */
@Entity
@Table(name = "invoices")
class Invoice {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  LocalDate day = LocalDate.EPOCH;
  BigDecimal amount = BigDecimal.ZERO;

  /** For JPA. */
  Invoice() {}

  Invoice(LocalDate day, BigDecimal amount) {
    this.day = day;
    this.amount = amount;
  }
}
