/** Reads foreign keys: the tables and columns that they refer to, and whether they can. */
@NullMarked
package dev.arbiter.processor.read.references;

import org.jspecify.annotations.NullMarked;
