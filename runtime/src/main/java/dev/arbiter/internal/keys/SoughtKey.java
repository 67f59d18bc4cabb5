package dev.arbiter.internal.keys;

import org.jspecify.annotations.Nullable;

/**
 * One of many keys, as a row of a batch.
 *
 * @param value the key; null where NULL is one
 */
public record SoughtKey<K extends @Nullable Object>(K value) {}
