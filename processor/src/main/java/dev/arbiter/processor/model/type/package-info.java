/**
 * The Java types of components, the SQL types of columns, and which of them fit each other.
 *
 * <p>Depends on nothing of the model around it.
 */
@NullMarked
package dev.arbiter.processor.model.type;

import org.jspecify.annotations.NullMarked;
