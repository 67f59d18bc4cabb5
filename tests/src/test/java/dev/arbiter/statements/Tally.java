package dev.arbiter.statements;

import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Upsert;
import dev.arbiter.Upserted;
import java.util.Collection;
import java.util.List;

@Table("tallies")
record Tally(@Id @Identity long id, @Unique int key, int n) {

  interface Statements {

    @Upsert(by = "Key", set = "n = n + excluded.n")
    Upserted<Tally> add(int key, int n);

    @Upsert(by = "Key", skipUnchanged = true)
    Upserted<Tally> put(int key, int n);

    @Upsert(by = "Key", set = "n = n + excluded.n")
    List<Upserted<Tally>> addAll(Collection<NewTally> tallies);
  }
}
