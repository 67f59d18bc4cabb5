/** Connections through PgBouncer, in transaction mode. */
@NullMarked
package dev.arbiter.examples.everyday.pgbouncer;

import org.jspecify.annotations.NullMarked;
