package dev.arbiter.internal.error;

/** The server's error codes that Arbiter tells apart. */
public final class SqlState {

  static final String CONNECTION_EXCEPTION_CLASS = "08";
  static final String UNABLE_TO_CONNECT = "08001";
  static final String CONNECTION_DOES_NOT_EXIST = "08003";
  static final String CONNECTION_REJECTED = "08004";
  static final String PROTOCOL_VIOLATION = "08P01";
  static final String FEATURE_NOT_SUPPORTED = "0A000";

  /** A statement would affect a row twice, or a subquery returned several rows. */
  public static final String CARDINALITY_VIOLATION = "21000";

  static final String STRING_DATA_RIGHT_TRUNCATION = "22001";
  static final String NUMERIC_VALUE_OUT_OF_RANGE = "22003";

  static final String DATETIME_FIELD_OVERFLOW = "22008";
  static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";
  static final String STRING_DATA_LENGTH_MISMATCH = "22026";
  static final String NOT_NULL_VIOLATION = "23502";
  static final String FOREIGN_KEY_VIOLATION = "23503";

  /** A unique index already has the key. */
  public static final String UNIQUE_VIOLATION = "23505";

  static final String CHECK_VIOLATION = "23514";
  static final String EXCLUSION_VIOLATION = "23P01";
  static final String IN_FAILED_TRANSACTION = "25P02";
  static final String IDLE_IN_TRANSACTION_TIMEOUT = "25P03";
  static final String INVALID_STATEMENT_NAME = "26000";

  /** The transaction cannot be serialized with concurrent ones. */
  public static final String SERIALIZATION_FAILURE = "40001";

  /** The server ended a deadlock by this transaction. */
  public static final String DEADLOCK_DETECTED = "40P01";

  static final String INSUFFICIENT_PRIVILEGE = "42501";
  static final String UNDEFINED_COLUMN = "42703";
  static final String UNDEFINED_TABLE = "42P01";
  static final String DUPLICATE_PREPARED_STATEMENT = "42P05";
  static final String INVALID_COLUMN_REFERENCE = "42P10";
  static final String OBJECT_NOT_IN_PREREQUISITE_STATE = "55000";
  static final String LOCK_NOT_AVAILABLE = "55P03";
  static final String ADMIN_SHUTDOWN = "57P01";
  static final String CRASH_SHUTDOWN = "57P02";
  static final String CANNOT_CONNECT_NOW = "57P03";
  static final String IDLE_SESSION_TIMEOUT = "57P05";

  private SqlState() {}
}
