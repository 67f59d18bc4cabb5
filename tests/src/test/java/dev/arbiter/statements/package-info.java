/** What statements promise, on a real server: their results, outcomes, races and failures. */
@NullMarked
package dev.arbiter.statements;

import org.jspecify.annotations.NullMarked;
