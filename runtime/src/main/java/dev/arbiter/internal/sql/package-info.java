/**
 * The text of the statements that follow from a table's columns and keys, clause by clause.
 *
 * <p>The processor has these classes in its own jar, too: what it documents, lists and verifies is
 * what the runtime composes from the same data. Depends on nothing but the JDK. Exported, but not
 * part of the promised API.
 */
@NullMarked
package dev.arbiter.internal.sql;

import org.jspecify.annotations.NullMarked;
