/** A small service on Quarkus: accounts by REST, in transactions of JTA. */
@NullMarked
package dev.arbiter.examples.quarkus;

import org.jspecify.annotations.NullMarked;
