package dev.arbiter;

/**
 * A row as it is stored after an upsert, and what the upsert did.
 *
 * @param row the stored row
 * @param outcome whether it was inserted, updated or left alone
 * @param <T> the row's type
 */
public record Upserted<T>(T row, Outcome outcome) {}
