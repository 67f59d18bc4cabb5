package dev.arbiter.examples.benchmarks.rounds;

import java.sql.SQLException;

/** Rows that are ready to be written or found. */
@FunctionalInterface
public interface Batch {

  /** Does that, and commits; what is measured. */
  void run() throws SQLException;

  /** Throws if the last run has answered something wrong; the default knows of no answer. */
  default void check() {}
}
