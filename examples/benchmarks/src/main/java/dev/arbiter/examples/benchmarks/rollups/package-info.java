/** The tables that are upserted into, and the rows. */
@NullMarked
package dev.arbiter.examples.benchmarks.rollups;

import org.jspecify.annotations.NullMarked;
