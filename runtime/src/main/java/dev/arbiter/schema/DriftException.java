package dev.arbiter.schema;

import dev.arbiter.DatabaseException;

/** The database differs from what is declared; the message is the whole {@link DriftReport}. */
public final class DriftException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  /** Creates an exception whose message is the report's text. */
  public DriftException(String report) {
    super("The database is not as declared.\n" + report, null, null, null, null);
  }
}
