package dev.arbiter.internal.distributed;

/** What rows are numbered by, each at the row's position in the list. */
final class Numbers {

  private final int[] keys;
  private final int[] servers;

  private Numbers(int[] keys) {
    this.keys = keys;
    this.servers = new int[keys.length];
  }

  /** Zeros. */
  static Numbers none(int rows) {
    return new Numbers(new int[rows]);
  }

  /** Numbers of keys, on one server. */
  static Numbers ofKeys(int[] keys) {
    return new Numbers(keys);
  }

  void set(int position, int key, int server) {
    keys[position] = key;
    servers[position] = server;
  }

  /** In the order in which all writers lock rows; zero where a row cannot conflict. */
  int[] keys() {
    return keys;
  }

  /** The same for all rows that one server has, if it is known. */
  int[] servers() {
    return servers;
  }
}
