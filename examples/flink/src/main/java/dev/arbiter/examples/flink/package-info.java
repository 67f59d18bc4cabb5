/** A sink of Flink that writes one exact batch at each checkpoint. */
@NullMarked
package dev.arbiter.examples.flink;

import org.jspecify.annotations.NullMarked;
