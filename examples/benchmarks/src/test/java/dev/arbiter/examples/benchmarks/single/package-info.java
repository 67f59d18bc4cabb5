/** The calls that are compared do the same. */
@NullMarked
package dev.arbiter.examples.benchmarks.single;

import org.jspecify.annotations.NullMarked;
