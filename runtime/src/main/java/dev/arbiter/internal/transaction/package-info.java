/**
 * Where connections come from, whose the transactions on them are, and what is run again.
 *
 * <p>Depends on {@code error}. Exported, but not part of the promised API.
 */
@NullMarked
package dev.arbiter.internal.transaction;

import org.jspecify.annotations.NullMarked;
