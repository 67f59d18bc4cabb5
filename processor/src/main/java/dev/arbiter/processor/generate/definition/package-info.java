/** Writes what is declared of a table as data for the runtime. */
@NullMarked
package dev.arbiter.processor.generate.definition;

import org.jspecify.annotations.NullMarked;
