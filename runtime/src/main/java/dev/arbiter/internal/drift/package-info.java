/**
 * The drift check behind {@link dev.arbiter.schema.Drift}: the order of its steps and the texts of
 * its report. Not promised.
 *
 * <p>Facts are read from the catalog, of the deployed table and of a temporary copy of the declared
 * one; comparisons turn two facts into a finding. The packages below depend on each other one way:
 * {@code compare} on {@code catalog}, that on {@code server}.
 */
@NullMarked
package dev.arbiter.internal.drift;

import org.jspecify.annotations.NullMarked;
