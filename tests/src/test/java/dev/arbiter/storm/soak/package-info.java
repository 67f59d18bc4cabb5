/** What long use must not wear out. */
@NullMarked
package dev.arbiter.storm.soak;

import org.jspecify.annotations.NullMarked;
