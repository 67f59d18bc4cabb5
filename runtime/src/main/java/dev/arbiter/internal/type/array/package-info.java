/** Arrays, written in binary or as text. Exported, but not part of the promised API. */
@NullMarked
package dev.arbiter.internal.type.array;

import org.jspecify.annotations.NullMarked;
