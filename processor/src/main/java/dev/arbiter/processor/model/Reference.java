package dev.arbiter.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A foreign key of one column.
 *
 * @param onDelete as SQL writes it, {@code CASCADE} say; null for PostgreSQL's default
 */
public record Reference(
    @Nullable String schema,
    String table,
    String column,
    @Nullable String onDelete,
    Origin origin) {}
