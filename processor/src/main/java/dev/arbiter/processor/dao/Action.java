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

  /** Whether it changes rows that are stored. */
  public boolean updates() {
    return switch (this) {
      case UPSERT, UPDATE -> true;
      case INSERT, INSERT_IF_ABSENT, GET_OR_INSERT, FIND, DELETE -> false;
    };
  }
}
