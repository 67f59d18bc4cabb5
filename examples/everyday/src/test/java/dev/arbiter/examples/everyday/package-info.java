/** Each program, as its command runs it. */
@NullMarked
package dev.arbiter.examples.everyday;

import org.jspecify.annotations.NullMarked;
