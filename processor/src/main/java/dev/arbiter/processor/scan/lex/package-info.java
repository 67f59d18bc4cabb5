/**
 * Splits the user's SQL into tokens by PostgreSQL's lexical rules: identifiers, keywords,
 * constants, operators, brackets, and what is wrong with them. Knows nothing of what tokens mean
 * together.
 */
@NullMarked
package dev.arbiter.processor.scan.lex;

import org.jspecify.annotations.NullMarked;
