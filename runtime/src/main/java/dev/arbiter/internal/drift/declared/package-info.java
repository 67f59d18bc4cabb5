/**
 * What the DDL of a table declares, read from its text. Depends on no other package of the drift
 * check. Not promised.
 */
@NullMarked
package dev.arbiter.internal.drift.declared;

import org.jspecify.annotations.NullMarked;
