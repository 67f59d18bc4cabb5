/** Batches of one writer, in each mix and on each table. */
@NullMarked
package dev.arbiter.examples.benchmarks.batches;

import org.jspecify.annotations.NullMarked;
