package dev.arbiter.internal.sql;

import org.jspecify.annotations.Nullable;

/**
 * What an upsert does with a column of the row that is there.
 *
 * @param column the column's name, as SQL writes it
 * @param value its new value; null for the one that the row supplies, if it does
 */
public record Assignment(String column, @Nullable String value) {}
