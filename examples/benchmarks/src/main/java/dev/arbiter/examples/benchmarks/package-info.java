/** How fast upserts are, one by one and in batches, with Arbiter and without. */
@NullMarked
package dev.arbiter.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
