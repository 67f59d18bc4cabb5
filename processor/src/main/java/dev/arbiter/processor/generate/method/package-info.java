/** {@code XDao}: one class for each action, with its code and its documentation. */
@NullMarked
package dev.arbiter.processor.generate.method;

import org.jspecify.annotations.NullMarked;
