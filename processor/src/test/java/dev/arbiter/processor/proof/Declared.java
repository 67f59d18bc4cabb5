package dev.arbiter.processor.proof;

/**
 * An expression in a place that the server takes it in.
 *
 * @param name of the index, constraint or column
 * @param type the SQL type of its values; empty where none is needed
 */
record Declared(Place place, String name, String sql, String type) {}
