/** Ways to upsert a list of rows with other libraries. */
@NullMarked
package dev.arbiter.examples.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
