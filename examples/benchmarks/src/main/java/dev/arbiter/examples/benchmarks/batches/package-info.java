/** Batches of one writer: interleaved rounds, each of which is checked. */
@NullMarked
package dev.arbiter.examples.benchmarks.batches;

import org.jspecify.annotations.NullMarked;
