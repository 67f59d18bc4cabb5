/** Statements as Micrometer's timers. */
@NullMarked
package dev.arbiter.spring.metrics;

import org.jspecify.annotations.NullMarked;
