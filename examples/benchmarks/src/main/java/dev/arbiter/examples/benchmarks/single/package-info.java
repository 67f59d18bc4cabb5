/** Single rows: time on a real server, allocation on a driver that does nothing. */
@NullMarked
package dev.arbiter.examples.benchmarks.single;

import org.jspecify.annotations.NullMarked;
