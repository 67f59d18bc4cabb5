package dev.arbiter.internal.distributed;

/** A statement has returned a row whose key none of its rows has, as a trigger has changed it. */
final class UnmatchedRow extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnmatchedRow() {
    super("a row that was returned has another key than each that was given");
  }
}
