package dev.arbiter.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A foreign key of one column.
 *
 * @param name the constraint's; null leaves it to the server
 * @param rules what becomes of the row when the other one goes or changes
 */
public record Reference(
    @Nullable String name,
    @Nullable String schema,
    String table,
    String column,
    ReferenceRules rules,
    Origin origin) {}
