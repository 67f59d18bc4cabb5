package dev.arbiter.examples.springboot.accounts;

import org.jspecify.annotations.Nullable;

/** An account as it is listed. */
public record AccountLine(String email, @Nullable String displayName, long documents) {}
