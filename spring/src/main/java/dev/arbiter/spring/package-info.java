/**
 * Arbiter in Spring Boot: a {@link dev.arbiter.Database} that joins Spring's transactions, Spring's
 * exceptions, and what watches over both.
 */
@NullMarked
package dev.arbiter.spring;

import org.jspecify.annotations.NullMarked;
