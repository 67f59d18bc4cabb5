/** Writes the Java that stands beside a record: one class each for one kind of generated member. */
@NullMarked
package dev.arbiter.processor.generate;

import org.jspecify.annotations.NullMarked;
