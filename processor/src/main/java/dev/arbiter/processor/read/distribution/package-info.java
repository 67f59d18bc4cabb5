/**
 * Checks what a record says of a table that a Citus cluster distributes: keys, foreign keys, and
 * what its statements compute.
 */
@NullMarked
package dev.arbiter.processor.read.distribution;

import org.jspecify.annotations.NullMarked;
