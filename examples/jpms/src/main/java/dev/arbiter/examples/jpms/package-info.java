/** Records, DAOs and the program that uses them: nothing here is exported or opened. */
@NullMarked
package dev.arbiter.examples.jpms;

import org.jspecify.annotations.NullMarked;
