/** A small service on Spring Boot: accounts, their documents, and how often those are read. */
@NullMarked
package dev.arbiter.examples.springboot;

import org.jspecify.annotations.NullMarked;
