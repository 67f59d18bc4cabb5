/**
 * The statements that take many rows, as generated code declares them.
 *
 * <p>Depends on {@code internal.statement} and {@code type}. Exported, but not part of the promised
 * API.
 */
@NullMarked
package dev.arbiter.internal.batch.statement;

import org.jspecify.annotations.NullMarked;
