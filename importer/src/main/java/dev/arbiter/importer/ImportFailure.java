package dev.arbiter.importer;

/** Why nothing was imported: a sentence for the person who asked for it. */
public final class ImportFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With what is wrong, and what to do about it. */
  public ImportFailure(String message) {
    super(message);
  }

  /** With what is wrong, and where it came from. */
  public ImportFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
