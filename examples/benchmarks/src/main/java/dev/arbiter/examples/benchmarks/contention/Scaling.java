package dev.arbiter.examples.benchmarks.contention;

/** What came of so many writers of a contender. */
public record Scaling(int writers, Contention contention) {}
