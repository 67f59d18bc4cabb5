package dev.arbiter;

import static java.util.Objects.requireNonNull;

/**
 * How far a batch has come.
 *
 * @param statement the method that runs the batch, such as {@code AccountDao.upsertAllByEmail}
 * @param table the table that the batch is written to, as SQL would write it
 * @param phase what has been done with the rows
 * @param rows how many of the batch's rows it has been done with
 */
public record BatchProgress(String statement, String table, Phase phase, long rows) {

  /** What a batch does with its rows. */
  public enum Phase {
    /** The server holds the rows, in a temporary table; none of the batch is written yet. */
    SENT,
    /** The server holds all rows and begins to write them. */
    STAGED,
    /** The rows are inserted, or have updated others, in a transaction that may still be open. */
    WRITTEN
  }

  /** Checks that nothing is null. */
  public BatchProgress {
    requireNonNull(statement, "statement");
    requireNonNull(table, "table");
    requireNonNull(phase, "phase");
  }
}
