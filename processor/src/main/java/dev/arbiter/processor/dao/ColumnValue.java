package dev.arbiter.processor.dao;

/** A column and the SQL expression that it is set to: {@code column = expression}. */
public record ColumnValue(String column, String expression) {}
