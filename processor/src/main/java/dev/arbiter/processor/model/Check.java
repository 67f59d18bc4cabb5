package dev.arbiter.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A CHECK constraint.
 *
 * @param name the constraint's; null leaves it to the server
 * @param origin where the name is declared
 */
public record Check(@Nullable String name, Expression condition, Origin origin) {}
