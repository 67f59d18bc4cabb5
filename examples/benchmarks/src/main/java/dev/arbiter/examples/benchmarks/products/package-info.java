/** The table of the methods that take many rows, and its rows. */
@NullMarked
package dev.arbiter.examples.benchmarks.products;

import org.jspecify.annotations.NullMarked;
