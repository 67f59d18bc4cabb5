package golden.metrics;

import dev.arbiter.Label;

/** The width of the time slice that a rollup sums up. */
public enum Bucket {
  @Label("1m")
  MINUTE,
  @Label("5m")
  FIVE_MINUTES,
  @Label("1h")
  HOUR,
  @Label("1d")
  DAY
}
