/** How a value is set as a parameter and read from a row: the methods and lambdas that do it. */
@NullMarked
package dev.arbiter.processor.generate.binding;

import org.jspecify.annotations.NullMarked;
