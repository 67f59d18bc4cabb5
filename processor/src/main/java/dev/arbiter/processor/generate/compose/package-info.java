/** What of a DAO the runtime composes from data: its clauses, and the operations by its rules. */
@NullMarked
package dev.arbiter.processor.generate.compose;

import org.jspecify.annotations.NullMarked;
