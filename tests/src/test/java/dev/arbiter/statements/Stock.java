package dev.arbiter.statements;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import dev.arbiter.Upserted;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every return type, in every way in which a statement can end. */
@Table("stock")
record Stock(
    @Id @Identity long id,
    @Unique String sku,
    int quantity,
    @Nullable String note,
    @Default("now()") @OnConflict(set = "clock_timestamp()") Instant countedAt) {

  /** Plain upserts: a row is inserted or updated. */
  interface Counting {

    @Upsert(by = "Sku")
    Stock count(String sku, int quantity);

    @Upsert(by = "Sku")
    Optional<Stock> countOptional(String sku, int quantity);

    @Upsert(by = "Sku")
    Upserted<Stock> countOutcome(String sku, int quantity);

    @Upsert(by = "Sku")
    Optional<Upserted<Stock>> countOptionalOutcome(String sku, int quantity);

    @Upsert(by = "Sku")
    boolean countBoolean(String sku, int quantity);

    @Upsert(by = "Sku")
    int countInt(String sku, int quantity);

    @Upsert(by = "Sku")
    long countLong(String sku, int quantity);

    @Upsert(by = "Sku")
    void countVoid(String sku, int quantity);

    @Upsert(by = "Sku")
    List<Stock> countRows(Collection<NewStock> stocks);

    @Upsert(by = "Sku")
    List<Upserted<Stock>> countOutcomes(List<NewStock> stocks);

    @Upsert(by = "Sku")
    int countAllInt(Iterable<NewStock> stocks);

    @Upsert(by = "Sku")
    long countAllLong(Iterable<NewStock> stocks);

    @Upsert(by = "Sku")
    void countAllVoid(Iterable<NewStock> stocks);
  }

  /** Upserts that skip a row by their condition. */
  interface Raising {

    @Upsert(by = "Sku", where = "quantity < excluded.quantity")
    Optional<Stock> raiseOptional(String sku, int quantity);

    @Upsert(by = "Sku", where = "quantity < excluded.quantity")
    Optional<Upserted<Stock>> raiseOutcome(String sku, int quantity);

    @Upsert(by = "Sku", where = "quantity < excluded.quantity")
    boolean raiseBoolean(String sku, int quantity);

    @Upsert(by = "Sku", where = "quantity < excluded.quantity")
    int raiseInt(String sku, int quantity);

    @Upsert(by = "Sku", where = "quantity < excluded.quantity")
    long raiseLong(String sku, int quantity);

    @Upsert(by = "Sku", where = "quantity < excluded.quantity")
    void raiseVoid(String sku, int quantity);

    @Upsert(by = "Sku", where = "quantity < excluded.quantity")
    long raiseAllLong(Collection<NewStock> stocks);

    @Upsert(by = "Sku", where = "quantity < excluded.quantity")
    int raiseAllInt(Collection<NewStock> stocks);

    @Upsert(by = "Sku", where = "quantity < excluded.quantity")
    void raiseAllVoid(Collection<NewStock> stocks);
  }

  /** Upserts that leave a row alone that they would not change. */
  interface Keeping {

    @Upsert(by = "Sku", skipUnchanged = true)
    Stock keep(String sku, int quantity);

    @Upsert(by = "Sku", skipUnchanged = true)
    Optional<Stock> keepOptional(String sku, int quantity);

    @Upsert(by = "Sku", skipUnchanged = true)
    Upserted<Stock> keepOutcome(String sku, int quantity);

    @Upsert(by = "Sku", skipUnchanged = true)
    Optional<Upserted<Stock>> keepOptionalOutcome(String sku, int quantity);

    @Upsert(by = "Sku", skipUnchanged = true)
    boolean keepBoolean(String sku, int quantity);

    @Upsert(by = "Sku", skipUnchanged = true)
    int keepInt(String sku, int quantity);

    @Upsert(by = "Sku", skipUnchanged = true)
    long keepLong(String sku, int quantity);

    @Upsert(by = "Sku", skipUnchanged = true)
    void keepVoid(String sku, int quantity);

    @Upsert(by = "Sku", skipUnchanged = true)
    List<Stock> keepRows(Iterable<NewStock> stocks);

    @Upsert(by = "Sku", skipUnchanged = true)
    List<Upserted<Stock>> keepOutcomes(Collection<NewStock> stocks);

    @Upsert(by = "Sku", skipUnchanged = true)
    int keepAllInt(Collection<NewStock> stocks);

    @Upsert(by = "Sku", skipUnchanged = true)
    long keepAllLong(List<NewStock> stocks);

    @Upsert(by = "Sku", skipUnchanged = true)
    void keepAllVoid(Collection<NewStock> stocks);

    /** Both: skipped by the condition, or left alone. */
    @Upsert(by = "Sku", where = "quantity <= excluded.quantity", skipUnchanged = true)
    Optional<Upserted<Stock>> keepOrRaise(NewStock stock);
  }

  /** Updates, which find a row or not. */
  interface Correcting {

    @Update(by = "Sku")
    Stock correct(String sku, int quantity);

    @Update(by = "Sku")
    Optional<Stock> correctOptional(String sku, int quantity);

    @Update(by = "Sku")
    Upserted<Stock> correctOutcome(String sku, int quantity);

    @Update(by = "Sku")
    Optional<Upserted<Stock>> correctOptionalOutcome(String sku, int quantity);

    @Update(by = "Sku")
    boolean correctBoolean(String sku, int quantity);

    @Update(by = "Sku")
    int correctInt(String sku, int quantity);

    @Update(by = "Sku")
    long correctLong(String sku, int quantity);

    @Update(by = "Sku")
    void correctVoid(String sku, int quantity);

    @Update(by = "Sku", set = "quantity = quantity - :taken", where = "quantity >= :taken")
    Optional<Stock> take(String sku, int taken);

    @Update(by = "Sku")
    boolean correct(NewStock stock);

    @Update(by = "Sku")
    long correctAll(Collection<NewStock> stocks);

    @Update(by = "Sku")
    List<Stock> correctAllRows(Collection<NewStock> stocks);

    @Update(by = "Sku")
    List<Upserted<Stock>> correctAllOutcomes(Collection<NewStock> stocks);
  }
}
