/** The benchmarks still run, and whoever takes part does what is measured. */
@NullMarked
package dev.arbiter.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
