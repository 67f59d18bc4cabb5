/** Interleaved rounds of batches, each of which is checked. */
@NullMarked
package dev.arbiter.examples.benchmarks.rounds;

import org.jspecify.annotations.NullMarked;
