/** What values are stored as, and which are refused: the same in every call and mode. */
@NullMarked
package dev.arbiter.types;

import org.jspecify.annotations.NullMarked;
