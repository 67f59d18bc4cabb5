/** The drift check at start-up. */
@NullMarked
package dev.arbiter.spring.drift;

import org.jspecify.annotations.NullMarked;
