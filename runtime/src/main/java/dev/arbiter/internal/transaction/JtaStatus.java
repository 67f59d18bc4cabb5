package dev.arbiter.internal.transaction;

import jakarta.transaction.Status;

/** What the status of a JTA transaction means for statements that are still to run. */
final class JtaStatus {

  private JtaStatus() {}

  /** Before its end; where it can only be rolled back, statements must be, too. */
  static boolean isActive(int status) {
    return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
  }
}
