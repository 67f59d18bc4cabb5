/** Metrics of a tenant, a project or a workflow: a key whose last level may be missing. */
@NullMarked
package dev.arbiter.examples.scenarios.metrics;

import org.jspecify.annotations.NullMarked;
