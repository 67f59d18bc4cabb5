package dev.arbiter.examples.benchmarks.methods;

import dev.arbiter.examples.benchmarks.products.Method;

/** A method with batches of a size. */
public record MethodCell(Method method, int size) {}
