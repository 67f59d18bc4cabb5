/**
 * The comparison of what is declared with what is deployed, and the DDL that removes the
 * difference. Not promised.
 */
@NullMarked
package dev.arbiter.internal.drift.compare;

import org.jspecify.annotations.NullMarked;
