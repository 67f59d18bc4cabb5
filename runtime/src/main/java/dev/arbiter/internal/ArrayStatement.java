package dev.arbiter.internal;

import dev.arbiter.schema.StatementDefinition;

/**
 * A statement that takes many rows.
 *
 * @param <R> the input row's type
 */
public record ArrayStatement<R>(StatementDefinition definition, ArrayBinder<R> binder) {}
