package dev.arbiter.processor.dao;

/** What an operation does to the table. */
public enum Action {
  INSERT,
  UPSERT,
  INSERT_IF_ABSENT,
  GET_OR_INSERT,
  UPDATE,
  FIND,
  DELETE;

  /** Whether it proposes a row to be inserted. */
  public boolean inserts() {
    return switch (this) {
      case INSERT, UPSERT, INSERT_IF_ABSENT, GET_OR_INSERT -> true;
      case UPDATE, FIND, DELETE -> false;
    };
  }
}
