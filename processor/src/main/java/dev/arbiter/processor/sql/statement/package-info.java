/**
 * The statements of operations, written clause by clause, and the names under which a DAO lists
 * them.
 */
@NullMarked
package dev.arbiter.processor.sql.statement;

import org.jspecify.annotations.NullMarked;
