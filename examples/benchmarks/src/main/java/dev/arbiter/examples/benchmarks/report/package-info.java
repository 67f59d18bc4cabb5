/** What was measured, as text, as figures and as pictures. */
@NullMarked
package dev.arbiter.examples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
