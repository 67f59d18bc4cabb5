package dev.arbiter.examples.everyday.pgbouncer;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Upsert;

/** How often a sensor was read. */
@Table("readings")
public record Reading(@Id String sensor, long count) {

  /** Readings add up. */
  public interface Statements {

    /** Counts one more. */
    @Upsert(by = "Id", values = "count = 1", set = "count = count + 1")
    Reading count(String sensor);
  }
}
