/** Poolers: those in the program, which wrap connections, and those in front of the server. */
@NullMarked
package dev.arbiter.poolers;

import org.jspecify.annotations.NullMarked;
