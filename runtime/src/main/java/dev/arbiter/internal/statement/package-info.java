/**
 * How one statement runs on an open connection: its parameters are bound, its rows read, its
 * listeners called.
 *
 * <p>Depends on {@code transaction} and {@code error}. Exported, but not part of the promised API.
 */
@NullMarked
package dev.arbiter.internal.statement;

import org.jspecify.annotations.NullMarked;
