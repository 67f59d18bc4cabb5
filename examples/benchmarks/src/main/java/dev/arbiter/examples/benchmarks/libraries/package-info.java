/** The methods that take many rows, as libraries have them and as one writes them by hand. */
@NullMarked
package dev.arbiter.examples.benchmarks.libraries;

import org.jspecify.annotations.NullMarked;
