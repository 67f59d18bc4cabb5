/** A load that is larger than the heap. */
@NullMarked
package dev.arbiter.examples.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
