package dev.arbiter;

/** What an upsert did. */
public enum Outcome {
  /** There was no such row: it was inserted. */
  INSERTED,

  /** The row was there: it was updated. */
  UPDATED,

  /** The row was there and is as it was. */
  UNCHANGED
}
