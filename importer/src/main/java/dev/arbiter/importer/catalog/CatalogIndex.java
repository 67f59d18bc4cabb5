package dev.arbiter.importer.catalog;

import org.jspecify.annotations.Nullable;

/**
 * An index, with the constraint that it serves, if any.
 *
 * @param valid false if its creation failed or has not ended
 * @param definition the whole {@code CREATE INDEX}
 * @param constraint the constraint's definition; null if it serves none
 * @param plain whether the constraint is a primary key or unique constraint of bare columns that
 *     are equal: neither an exclusion constraint nor WITHOUT OVERLAPS
 */
public record CatalogIndex(
    String name,
    boolean unique,
    boolean primary,
    boolean valid,
    String definition,
    @Nullable String constraint,
    boolean plain,
    boolean deferrable,
    boolean deferred) {}
