/**
 * The SQL that a declaration becomes: its DDL, and every statement of its DAO. Knows nothing of
 * annotation processing.
 */
@NullMarked
package dev.arbiter.processor.sql;

import org.jspecify.annotations.NullMarked;
