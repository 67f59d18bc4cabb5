/** The program through a PgBouncer, where there is one. */
@NullMarked
package dev.arbiter.examples.everyday.pgbouncer;

import org.jspecify.annotations.NullMarked;
