/**
 * Reads the user's SQL by PostgreSQL's lexical rules: what is a column, what is a parameter, and
 * what follows an index's key.
 */
@NullMarked
package dev.arbiter.processor.sql.scan;

import org.jspecify.annotations.NullMarked;
