/** A long load, and a bar in the terminal that shows how far it has come. */
@NullMarked
package dev.arbiter.examples.everyday.progress;

import org.jspecify.annotations.NullMarked;
