package good;

import dev.arbiter.Computed;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Upsert;

/** Whoever supplies a row supplies what the server computes its key from. */
@Table("computed_keys")
public record ComputedKey(
    @Id @Computed("lower(name)") String lowerName,
    @Id @Default("1") int number,
    String name,
    int hits) {

  public interface Statements {
    @Upsert(by = "Id", set = "hits = excluded.hits")
    ComputedKey save(NewComputedKey row);
  }
}
