/** Ways to upsert a list of rows: Arbiter, and what is written by hand. */
@NullMarked
package dev.arbiter.examples.benchmarks.strategies;

import org.jspecify.annotations.NullMarked;
