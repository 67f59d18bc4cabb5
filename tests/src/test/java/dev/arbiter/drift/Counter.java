package dev.arbiter.drift;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Upsert;

/** A table with a statement that relies on a function of the database's. */
@Table("counter")
record Counter(@Id String name, int value) {

  interface Statements {
    @Upsert(by = "Id", set = "value = bump(value, :by)")
    Counter count(NewCounter counter, int by);
  }
}
