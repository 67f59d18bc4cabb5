/**
 * What declarations are made of, for all readers: annotations, components, Java types, SQL texts
 * with the checks that hold everywhere, and the problems with the places that they were found at.
 */
@NullMarked
package dev.arbiter.processor.read.declaration;

import org.jspecify.annotations.NullMarked;
