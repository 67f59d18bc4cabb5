/**
 * Reads the columns of a record and what they refer to, and checks them and the names of the table.
 */
@NullMarked
package dev.arbiter.processor.read.columns;

import org.jspecify.annotations.NullMarked;
