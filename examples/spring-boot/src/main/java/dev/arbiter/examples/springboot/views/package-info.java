/** Counts of reads, rolled up by day. */
@NullMarked
package dev.arbiter.examples.springboot.views;

import org.jspecify.annotations.NullMarked;
