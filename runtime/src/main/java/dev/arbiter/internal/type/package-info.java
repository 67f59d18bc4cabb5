/**
 * What a codec is: how values of a Java type are read, bound, and sent as arrays, binary or as
 * text.
 *
 * <p>Depends on no other internal package. Exported, but not part of the promised API.
 */
@NullMarked
package dev.arbiter.internal.type;

import org.jspecify.annotations.NullMarked;
