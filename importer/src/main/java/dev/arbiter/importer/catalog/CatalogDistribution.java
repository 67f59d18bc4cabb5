package dev.arbiter.importer.catalog;

import org.jspecify.annotations.Nullable;

/**
 * How a Citus cluster distributes a table.
 *
 * @param column the column by which it does; null if every server has all rows
 */
public record CatalogDistribution(@Nullable String column) {}
