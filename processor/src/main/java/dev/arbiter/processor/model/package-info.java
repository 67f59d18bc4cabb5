/**
 * What a record declares, checked and complete: immutable, and independent of the compiler that it
 * was read from.
 */
@NullMarked
package dev.arbiter.processor.model;

import org.jspecify.annotations.NullMarked;
