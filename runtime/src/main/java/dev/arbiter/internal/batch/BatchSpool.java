package dev.arbiter.internal.batch;

import dev.arbiter.schema.StatementDefinition;

/**
 * The temporary table for a batch of more rows than one statement should take.
 *
 * @param create creates the table
 * @param fill adds rows to it; its last parameter is the number of rows before
 * @param rounds writes down the round of each row, and returns how many rounds there are
 * @param index makes the rows of a round quick to find
 * @param upsert upserts the rows of the round that its first parameter names
 * @param drop drops the table
 * @param <R> the input row's type
 */
public record BatchSpool<R>(
    StatementDefinition create,
    ArrayStatement<R> fill,
    StatementDefinition rounds,
    StatementDefinition index,
    ArrayStatement<R> upsert,
    StatementDefinition drop) {}
