/**
 * How many rows of tables that a Citus cluster distributes are written: several at a time by {@code
 * VALUES}, in the order of their keys, without a temporary table.
 *
 * <p>Depends on {@code batch}, {@code statement}, {@code transaction}, {@code error} and {@code
 * type}. Exported, but not part of the promised API.
 */
@NullMarked
package dev.arbiter.internal.distributed;

import org.jspecify.annotations.NullMarked;
