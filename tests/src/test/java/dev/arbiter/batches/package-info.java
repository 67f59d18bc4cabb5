/** Batches against what one row after the other does. */
@NullMarked
package dev.arbiter.batches;

import org.jspecify.annotations.NullMarked;
