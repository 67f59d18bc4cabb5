package dev.arbiter.examples.spark;

import java.time.Duration;

/** What a job has done, and how long its tasks took. */
record Loaded(String title, Counts counts, int retried, Duration time) {

  long views() {
    return counts.views().value();
  }

  long inserted() {
    return counts.inserted().value();
  }

  long updated() {
    return counts.updated().value();
  }

  double viewsPerSecond() {
    return views() * 1e9 / time.toNanos();
  }
}
