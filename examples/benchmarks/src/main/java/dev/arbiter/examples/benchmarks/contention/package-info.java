/** Batches of several writers that overlap. */
@NullMarked
package dev.arbiter.examples.benchmarks.contention;

import org.jspecify.annotations.NullMarked;
