/** Each statement as a span of OpenTelemetry. */
@NullMarked
package dev.arbiter.examples.everyday.tracing;

import org.jspecify.annotations.NullMarked;
