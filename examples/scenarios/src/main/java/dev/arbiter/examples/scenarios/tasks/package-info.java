/** A queue whose tasks are retried a limited number of times: an upsert of one's own. */
@NullMarked
package dev.arbiter.examples.scenarios.tasks;

import org.jspecify.annotations.NullMarked;
