/** A small application, whose DAOs are found by their annotation. */
@NullMarked
package dev.arbiter.spring.app;

import org.jspecify.annotations.NullMarked;
