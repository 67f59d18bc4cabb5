package dev.arbiter.processor.model;

/** What {@code @OnConflict} says of a column. */
public sealed interface ConflictRule {

  /** Nothing is said: the value is replaced unless the conflict's key mentions the column. */
  record Unspecified() implements ConflictRule {}

  /** Replaced even where an expression of the key mentions the column. */
  record Replace() implements ConflictRule {}

  record Keep() implements ConflictRule {}

  /** Set to an SQL expression over the stored and the excluded row. */
  record SetTo(String sql) implements ConflictRule {}
}
