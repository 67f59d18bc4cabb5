/**
 * What a failed statement means: the SQLSTATE and the fields of the error that the server sent, and
 * their translation into {@link dev.arbiter.DatabaseException}.
 *
 * <p>Depends on no other internal package. Exported, but not part of the promised API.
 */
@NullMarked
package dev.arbiter.internal.error;

import org.jspecify.annotations.NullMarked;
