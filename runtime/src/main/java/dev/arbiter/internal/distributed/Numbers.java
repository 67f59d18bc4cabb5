package dev.arbiter.internal.distributed;

/**
 * What rows are numbered by, each at the row's position in the list.
 *
 * @param keys in the order in which all writers lock rows; zero where a row cannot conflict
 * @param servers the same for all rows that one server has, if it is known
 */
record Numbers(int[] keys, int[] servers) {

  /** Zeros. */
  static Numbers none(int rows) {
    return new Numbers(new int[rows], new int[rows]);
  }
}
