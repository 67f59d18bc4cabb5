/** That the pages have the figures which are kept. */
@NullMarked
package dev.arbiter.examples.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
