/** Writes the Java that stands beside a record. */
@NullMarked
package dev.arbiter.processor.generate;

import org.jspecify.annotations.NullMarked;
