package dev.arbiter.statements;

import dev.arbiter.Default;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Upsert;
import dev.arbiter.Upserted;

/** A key that a statement leaves to its default. */
@Table("beacons")
record Beacon(@Unique @Default("'main'") String name, int level) {

  interface Statements {

    @Upsert(by = "Name", values = "name = DEFAULT", skipUnchanged = true)
    Upserted<Beacon> light(int level);
  }
}
