/** What tracers and registries get of the statements. */
@NullMarked
package dev.arbiter.examples.everyday.tracing;

import org.jspecify.annotations.NullMarked;
