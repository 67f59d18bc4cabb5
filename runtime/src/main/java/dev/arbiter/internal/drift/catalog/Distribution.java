package dev.arbiter.internal.drift.catalog;

import org.jspecify.annotations.Nullable;

/**
 * How a Citus cluster distributes a table.
 *
 * @param column the name of the distribution column; null if every server has all rows
 * @param type that column's type, without a modifier; null with it
 */
public record Distribution(@Nullable String column, @Nullable String type) {}
