/**
 * SQL as the user writes it and as Arbiter writes it: PostgreSQL's lexical structure, the columns
 * an expression mentions, and the statements derived from them. Knows nothing of annotation
 * processing.
 */
@NullMarked
package dev.arbiter.processor.sql;

import org.jspecify.annotations.NullMarked;
