/** Everyday questions, each answered by a program of a page. */
@NullMarked
package dev.arbiter.examples.everyday;

import org.jspecify.annotations.NullMarked;
