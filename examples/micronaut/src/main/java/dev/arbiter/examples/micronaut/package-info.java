/** A small service on Micronaut: accounts by REST, in transactions of Micronaut Data. */
@NullMarked
package dev.arbiter.examples.micronaut;

import org.jspecify.annotations.NullMarked;
