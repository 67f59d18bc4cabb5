/** jOOQ asks, Arbiter writes, in one transaction. */
@NullMarked
package dev.arbiter.examples.everyday.jooq;

import org.jspecify.annotations.NullMarked;
