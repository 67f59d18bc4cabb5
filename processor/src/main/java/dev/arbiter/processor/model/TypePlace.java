package dev.arbiter.processor.model;

/**
 * Where the SQL type of a column is declared.
 *
 * @param name for the end of a sentence: {@code @Column of "accounts.email"}
 */
public record TypePlace(String name, Origin origin) {}
