/** The codecs of the platform's types and of enums. Exported, but not part of the promised API. */
@NullMarked
package dev.arbiter.internal.type.scalar;

import org.jspecify.annotations.NullMarked;
