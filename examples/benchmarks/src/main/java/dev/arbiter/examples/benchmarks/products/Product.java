package dev.arbiter.examples.benchmarks.products;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.time.Instant;
import java.util.List;

/** A row with both keys that applications have: a number that the server chooses, and a name. */
@Table("products")
public record Product(
    @Id @Identity long id,
    @Unique String sku,
    String name,
    long price,
    int stock,
    @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {

  /** The methods beside the generated ones. */
  public interface Statements {

    /** Updates the rows that are there, and says how many they are. */
    @Update(by = "Sku")
    long updateAll(List<NewProduct> rows);

    /** Upserts the rows, but does not write those again that are as they should be. */
    @Upsert(by = "Sku", skipUnchanged = true)
    List<Product> upsertChanged(List<NewProduct> rows);
  }
}
