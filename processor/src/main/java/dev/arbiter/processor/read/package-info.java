/**
 * Reads declarations from annotation mirrors into the model. Everything that needs the compiler
 * happens here, and every problem keeps the place that it was found at.
 */
@NullMarked
package dev.arbiter.processor.read;

import org.jspecify.annotations.NullMarked;
