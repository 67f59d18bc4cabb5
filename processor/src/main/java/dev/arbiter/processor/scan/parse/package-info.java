/**
 * Builds the tree of an expression from its tokens, by PostgreSQL's grammar; what the parser does
 * not know stays in the tree as opaque tokens.
 */
@NullMarked
package dev.arbiter.processor.scan.parse;

import org.jspecify.annotations.NullMarked;
