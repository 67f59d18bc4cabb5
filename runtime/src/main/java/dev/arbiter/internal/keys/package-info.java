/**
 * How rows are found, updated and deleted by many keys at once.
 *
 * <p>Depends on {@code batch}, {@code distributed}, {@code statement}, {@code transaction}, {@code
 * error} and {@code type}. Exported, but not part of the promised API.
 */
@NullMarked
package dev.arbiter.internal.keys;

import org.jspecify.annotations.NullMarked;
