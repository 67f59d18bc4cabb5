package dev.arbiter.internal.drift.catalog;

/**
 * A CHECK constraint of the catalog.
 *
 * @param name its name, unquoted
 * @param expression what it checks
 * @param validated whether every row meets it
 * @param enforced whether new rows have to
 */
public record ConstraintFacts(
    String name, String expression, boolean validated, boolean enforced) {}
