/** The figures of the documentation's pages, which come from the results that are kept. */
@NullMarked
package dev.arbiter.examples.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
