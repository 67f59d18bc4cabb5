/**
 * How many rows are written: in arrays by one statement, through a temporary table, or row by row.
 *
 * <p>Depends on {@code statement}, {@code transaction}, {@code error} and {@code type}. Exported,
 * but not part of the promised API.
 */
@NullMarked
package dev.arbiter.internal.batch;

import org.jspecify.annotations.NullMarked;
