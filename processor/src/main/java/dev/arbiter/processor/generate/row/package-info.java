/** {@code NewX}: the values of a row, and which of them were supplied. */
@NullMarked
package dev.arbiter.processor.generate.row;

import org.jspecify.annotations.NullMarked;
