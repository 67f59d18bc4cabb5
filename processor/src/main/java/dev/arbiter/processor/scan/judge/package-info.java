/**
 * What can be concluded from an expression's tree: the columns and parameters it mentions, whether
 * it can be NULL, and what an assignment or a part of an index's key consists of.
 */
@NullMarked
package dev.arbiter.processor.scan.judge;

import org.jspecify.annotations.NullMarked;
