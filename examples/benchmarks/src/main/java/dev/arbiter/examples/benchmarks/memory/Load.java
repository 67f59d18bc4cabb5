package dev.arbiter.examples.benchmarks.memory;

/** What a load of rows took. */
public record Load(long rows, long nanoseconds, long peakHeapBytes) {}
