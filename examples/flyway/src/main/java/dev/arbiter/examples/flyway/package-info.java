/** Migrations that Flyway runs, held to what the records declare. */
@NullMarked
package dev.arbiter.examples.flyway;

import org.jspecify.annotations.NullMarked;
