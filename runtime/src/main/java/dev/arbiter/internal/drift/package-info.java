/**
 * The drift check behind {@link dev.arbiter.schema.Drift}. Not promised.
 *
 * <p>Facts are read from the catalog, of the deployed table and of a temporary copy of the declared
 * one; comparisons turn two facts into a finding; mends are its DDL.
 */
@NullMarked
package dev.arbiter.internal.drift;

import org.jspecify.annotations.NullMarked;
