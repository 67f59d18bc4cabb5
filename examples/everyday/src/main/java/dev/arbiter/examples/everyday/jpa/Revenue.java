package dev.arbiter.examples.everyday.jpa;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Upsert;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a day has brought in: a sum that each invoice adds to. */
@Table("revenues")
public record Revenue(
    @Id LocalDate day,
    int invoices,
    @Check("amount >= 0") @Column(type = "numeric(12, 2)") BigDecimal amount) {

  /** What JPA cannot say: insert, or add to what is there. */
  public interface Statements {

    /** Counts an invoice. */
    @Upsert(
        by = "Id",
        values = "invoices = 1",
        set = {"invoices = invoices + 1", "amount = amount + excluded.amount"})
    Revenue add(LocalDate day, BigDecimal amount);
  }
}
