package dev.arbiter.examples.benchmarks.contention;

/** What some writers have done. */
record Totals(long nanoseconds, long committedRows, long failedBatches) {

  static final Totals NOTHING = new Totals(0, 0, 0);

  Totals committed(int rows) {
    return new Totals(nanoseconds, committedRows + rows, failedBatches);
  }

  Totals failed() {
    return new Totals(nanoseconds, committedRows, failedBatches + 1);
  }

  Totals plus(Totals others) {
    return new Totals(
        nanoseconds, committedRows + others.committedRows, failedBatches + others.failedBatches);
  }

  Totals in(long time) {
    return new Totals(time, committedRows, failedBatches);
  }
}
