package dev.arbiter.processor.dao;

import dev.arbiter.processor.model.Expression;

/** A column and the SQL expression that it is set to: {@code column = expression}. */
public record ColumnValue(String column, Expression value) {}
