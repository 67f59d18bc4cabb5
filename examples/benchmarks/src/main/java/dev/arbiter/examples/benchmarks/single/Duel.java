package dev.arbiter.examples.benchmarks.single;

import java.util.List;

/** The nanoseconds of each call, of Arbiter and by hand. */
public record Duel(String call, List<Double> arbiter, List<Double> byHand) {}
