/** The public API of a module as text. */
@NullMarked
package dev.arbiter.testing.api;

import org.jspecify.annotations.NullMarked;
