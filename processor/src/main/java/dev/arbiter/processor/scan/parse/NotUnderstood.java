package dev.arbiter.processor.scan.parse;

/**
 * Leaves a parse that met something unexpected, up to the next bracket. Never leaves this package.
 */
final class NotUnderstood extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotUnderstood() {
    super(null, null, false, false);
  }
}
