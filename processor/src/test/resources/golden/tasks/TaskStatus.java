package golden.tasks;

import dev.arbiter.Label;

/** Where a task stands. */
public enum TaskStatus {
  @Label("pending")
  PENDING,
  @Label("processing")
  PROCESSING,
  @Label("done")
  DONE,
  @Label("failed")
  FAILED
}
