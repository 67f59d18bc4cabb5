/** Tests the checks of distributed tables. */
@NullMarked
package dev.arbiter.processor.read.distribution;

import org.jspecify.annotations.NullMarked;
