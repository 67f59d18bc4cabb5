/**
 * Tables as data: their DDL and the statements that generated DAOs run, and what can be done with
 * them, such as creating the tables.
 */
@NullMarked
package dev.arbiter.schema;

import org.jspecify.annotations.NullMarked;
