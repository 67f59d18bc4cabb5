/**
 * The SQL that a declaration becomes: conflict targets, statements, lookups and definitions. Knows
 * nothing of annotation processing.
 */
@NullMarked
package dev.arbiter.processor.sql;

import org.jspecify.annotations.NullMarked;
