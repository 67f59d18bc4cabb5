/**
 * How many rows are inserted that update none: in the order of their list, chunk by chunk.
 *
 * <p>Depends on {@code batch}, {@code statement}, {@code transaction} and {@code error}. Exported,
 * but not part of the promised API.
 */
@NullMarked
package dev.arbiter.internal.insert;

import org.jspecify.annotations.NullMarked;
