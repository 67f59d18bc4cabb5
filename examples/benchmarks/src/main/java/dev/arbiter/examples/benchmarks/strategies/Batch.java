package dev.arbiter.examples.benchmarks.strategies;

import java.sql.SQLException;

/** Rows that are ready to be upserted. */
@FunctionalInterface
public interface Batch {

  /** Upserts and commits them; what is measured. */
  void run() throws SQLException;
}
