/** By which clocks the times in an expression are, and where different ones meet. */
@NullMarked
package dev.arbiter.processor.scan.clock;

import org.jspecify.annotations.NullMarked;
