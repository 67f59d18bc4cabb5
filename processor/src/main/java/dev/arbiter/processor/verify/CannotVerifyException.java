package dev.arbiter.processor.verify;

/** There is no server that could judge; the message says why, and what to do. */
public final class CannotVerifyException extends Exception {

  private static final long serialVersionUID = 1;

  CannotVerifyException(String message) {
    super(message);
  }

  CannotVerifyException(String message, Throwable cause) {
    super(message, cause);
  }
}
