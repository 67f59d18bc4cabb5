package dev.arbiter.internal.statement;

import dev.arbiter.schema.StatementDefinition;

/**
 * A statement that returns rows, ready to run.
 *
 * @param <T> the type of what is read
 */
public record Query<T>(StatementDefinition definition, Binder binder, RowReader<T> reader) {}
