/** The methods that take many rows or keys, beside what one would write for them otherwise. */
@NullMarked
package dev.arbiter.examples.benchmarks.methods;

import org.jspecify.annotations.NullMarked;
