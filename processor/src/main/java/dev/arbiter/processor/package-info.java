/** The annotation processor: rounds, options, and printing what was found. */
@NullMarked
package dev.arbiter.processor;

import org.jspecify.annotations.NullMarked;
